/** A letter that has lost its point before it was sent, such as the link to a sign-in that was used already. */
export class LetterMoot extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = "LetterMoot";
  }
}
