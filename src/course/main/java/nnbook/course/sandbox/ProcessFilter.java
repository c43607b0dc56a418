package nnbook.course.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A filter of system calls that lets a JVM start threads and nothing else: no process, not even the
 * JDK's own launcher, which lies beside it. A program for the kernel's seccomp, which bubblewrap
 * sets.
 */
final class ProcessFilter {
  private static final int LOAD = 0x20;
  private static final int IF_EQUAL = 0x15;
  private static final int IF_BITS = 0x45;
  private static final int RETURN = 0x06;
  private static final int ALLOW = 0x7fff0000;
  private static final int REFUSE = 0x00050001; // EPERM
  private static final int UNKNOWN = 0x00050026; // ENOSYS: the C library then takes clone
  private static final int CLONE_THREAD = 0x10000;
  private static final int CLONE3 = 435;

  /** Of a processor: its name for the kernel, and its numbers of clone, fork and vfork. */
  private static final Map<String, List<Integer>> NUMBERS =
      Map.of(
          "amd64", List.of(0xc000003e, 56, 57, 58), "aarch64", List.of(0xc00000b7, 220, 220, 220));

  private ProcessFilter() {}

  /** A file with the filter for this processor, where it is known. */
  static Optional<Path> file() {
    return Holder.FILE;
  }

  private static final class Holder {
    private static final Optional<Path> FILE =
        Optional.ofNullable(NUMBERS.get(System.getProperty("os.arch"))).map(Holder::write);

    private static Path write(List<Integer> numbers) {
      try {
        Path file = Files.createTempFile("nnbook-", ".bpf");
        file.toFile().deleteOnExit();
        return Files.write(file, program(numbers));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static byte[] program(List<Integer> numbers) {
    int[][] steps = {
      {LOAD, 0, 0, 4}, // the processor
      {IF_EQUAL, 0, 8, numbers.get(0)},
      {LOAD, 0, 0, 0}, // the call
      {IF_EQUAL, 5, 0, CLONE3},
      {IF_EQUAL, 0, 2, numbers.get(1)},
      {LOAD, 0, 0, 16}, // how it clones
      {IF_BITS, 4, 3, CLONE_THREAD},
      {IF_EQUAL, 2, 0, numbers.get(2)},
      {IF_EQUAL, 1, 2, numbers.get(3)},
      {RETURN, 0, 0, UNKNOWN},
      {RETURN, 0, 0, REFUSE},
      {RETURN, 0, 0, ALLOW},
    };
    ByteBuffer program = ByteBuffer.allocate(8 * steps.length).order(ByteOrder.nativeOrder());
    for (int[] step : steps) {
      program.putShort((short) step[0]).put((byte) step[1]).put((byte) step[2]).putInt(step[3]);
    }
    return program.array();
  }
}
