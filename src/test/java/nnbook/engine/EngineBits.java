package nnbook.engine;

/** Prints the hashes that {@link SameSeedSameBitsTest} has pinned, one a line. */
public final class EngineBits {
  private EngineBits() {}

  public static void main(String[] args) {
    System.out.print(hashes());
  }

  /** The lines of hashes. */
  public static String hashes() {
    return "math " + MathBits.hash() + "\nforward " + ForwardBits.hash()
        + "\ntraining " + TrainingBits.hash() + "\nletters " + LettersBits.hash()
        + "\ntoy " + ToyBits.hash() + "\nexplain " + ExplanationBits.hash() + "\n";
  }
}
