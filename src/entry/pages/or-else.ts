/** The answer, or `other` where the question fails, so that the rest of a page is drawn all the same. */
export async function orElse<Answer>(asked: Promise<Answer>, other: Answer): Promise<Answer> {
  try {
    return await asked;
  } catch (error) {
    console.error(error);
    return other;
  }
}
