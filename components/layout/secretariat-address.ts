/** The functional mailbox of the secretariat, named in the concept note of the series. */
export const secretariatAddress = "unmignet@iom.int";
