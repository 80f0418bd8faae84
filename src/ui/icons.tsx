/** Line icons on a 16 by 16 grid, drawn in the colour of the text around them; words stand beside them. */
function icon(path: string) {
  return () => (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}

export const CloseIcon = icon("M4 4l8 8M12 4l-8 8");
export const BackIcon = icon("M10 3L5 8l5 5");
export const PinIcon = icon("M6 2.5h4l-.5 5 2 2.5h-7l2-2.5zM8 10v4");
export const MoreIcon = icon("M3.5 8h.01M8 8h.01M12.5 8h.01");
export const ChevronIcon = icon("M6 3.5L10.5 8 6 12.5");
export const OpenIcon = icon("M6 4h6v6M12 4L4.5 11.5");
