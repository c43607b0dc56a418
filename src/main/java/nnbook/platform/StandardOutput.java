package nnbook.platform;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;

/**
 * The standard output of this process, which remembers when something could not be written. Print
 * streams and writers keep that to themselves, so that a command would say it had told everything.
 */
public final class StandardOutput extends FilterOutputStream {
  private Optional<IOException> fault = Optional.empty();

  StandardOutput(OutputStream out) {
    super(out);
  }

  /** Puts one in place of {@code System.out}, whose bytes go through it from here on. */
  public static StandardOutput install() {
    StandardOutput output = new StandardOutput(new FileOutputStream(FileDescriptor.out));
    System.setOut(new PrintStream(output, true));
    return output;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      fault = Optional.of(fault.orElse(e));
      throw e;
    }
  }

  /**
   * Why something was not written, if a reader misses it. One that has seen enough, as the {@code
   * head} of a pipe, does not.
   */
  public Optional<String> lost() {
    return fault
        .filter(e -> !String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe"))
        .map(SafeFiles::reason);
  }
}
