/** Seconds after which a page that nobody asked for is made anew before it is shown: what is "coming" changes with the clock alone. */
export const expireSeconds = 3600;
