package nnbook.web.aot;

/** The archive of signatures, made once for all tests. */
public final class SharedSignatures {
  private static final byte[] BYTES = PageLibrary.signatures();

  private SharedSignatures() {}

  public static byte[] bytes() {
    return BYTES.clone();
  }
}
