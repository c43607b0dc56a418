package nnbook.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import nnbook.engine.save.FormatException;
import nnbook.platform.UserError;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads files of the same format, with tiny pictures of 2 by 3 pixels. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FashionMnistTest {
  @TempDir private Path folder;

  @BeforeEach
  void four_files() throws IOException {
    write("train-images-idx3-ubyte.gz", images(0, 51, 102, 153, 204, 255, 1, 2, 3, 4, 5, 6));
    write("train-labels-idx1-ubyte.gz", labels(9, 0));
    write("t10k-images-idx3-ubyte", images(255, 0, 0, 0, 0, 0));
    write("t10k-labels-idx1-ubyte", labels(3));
  }

  private void write(String name, byte[] bytes) throws IOException {
    try (OutputStream raw = Files.newOutputStream(folder.resolve(name));
        OutputStream out = name.endsWith(".gz") ? new GZIPOutputStream(raw) : raw) {
      out.write(bytes);
    }
  }

  private static byte[] images(int... pixels) throws IOException {
    return idx(pixels, 0x803, pixels.length / 6, 2, 3);
  }

  private static byte[] labels(int... labels) throws IOException {
    return idx(labels, 0x801, labels.length);
  }

  private static byte[] idx(int[] values, int... head) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      for (int number : head) {
        out.writeInt(number);
      }
      for (int value : values) {
        out.write(value);
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void reads_compressed_and_plain_files() {
    FashionMnist data = FashionMnist.read(folder);
    assertEquals(2, data.train().images().length);
    assertArrayEquals(new float[] {0, 0.2f, 0.4f, 0.6f, 0.8f, 1}, data.train().images()[0]);
    assertArrayEquals(new int[] {9, 0}, data.train().labels());
    assertArrayEquals(new float[] {1, 0, 0, 0, 0, 0}, data.test().images()[0]);
    assertEquals(1, data.train().targets()[0][9]);
    assertEquals(0, data.train().targets()[0][0]);
    assertEquals("dress", FashionMnist.CLASSES.get(data.test().labels()[0]));
  }

  @Test
  void a_missing_file_names_the_command_that_brings_it() throws IOException {
    Files.delete(folder.resolve("train-labels-idx1-ubyte.gz"));
    UserError error = assertThrows(UserError.class, () -> FashionMnist.read(folder));
    assertTrue(error.getMessage().contains("train-labels-idx1-ubyte(.gz) is missing"),
        error::getMessage);
    assertTrue(error.getMessage().contains("nnbook data fetch fashion-mnist"), error::getMessage);
  }

  @Test
  void a_cut_a_longer_a_wrong_and_a_spoilt_file_are_told() throws IOException {
    Path file = folder.resolve("t10k-images-idx3-ubyte");
    byte[] good = Files.readAllBytes(file);
    assertRefused(java.util.Arrays.copyOf(good, good.length - 1), "damaged or cut off");
    assertRefused(java.util.Arrays.copyOf(good, 7), "damaged or cut off");
    assertRefused(java.util.Arrays.copyOf(good, good.length + 1), "goes on after");
    assertRefused(labels(3), "is not an IDX file of unsigned bytes with 3 dimensions");
    Files.delete(file);
    Files.write(folder.resolve("t10k-images-idx3-ubyte.gz"), good);
    assertThrows(FormatException.class, () -> FashionMnist.read(folder));
  }

  @Test
  void sizes_that_no_file_has_are_refused_before_room_is_taken_for_them() throws IOException {
    int[] none = {};
    assertRefused(idx(none, 0x803, Integer.MAX_VALUE, 2, 3), "its header says 2147483647 x 2 x 3");
    assertRefused(idx(none, 0x803, 1, 65536, 65536), "at most 100000000 values");
    assertRefused(idx(none, 0x803, -1, 2, 3), "its header says 4294967295 x 2 x 3");
    assertRefused(idx(none, 0x803, 1, 0, 3), "Each size must be at least 1");
    assertRefused(idx(none, 0x803, 0, 2, 3), "Each size must be at least 1");
    assertRefused(idx(none, 0x803, 1, 10_000, 10_000), "damaged or cut off");
    assertRefused(idx(none, 0x803, 100_000_000, 1, 1), "damaged or cut off");
  }

  @Test
  void a_label_without_a_class_is_told_with_its_place() throws IOException {
    write("train-labels-idx1-ubyte.gz", labels(9, 10));
    FormatException error = assertThrows(FormatException.class, () -> FashionMnist.read(folder));
    assertTrue(error.getMessage().contains("the label at place 1 is 10"), error::getMessage);
    assertTrue(error.getMessage().contains("from 0 to 9"), error::getMessage);
  }

  @Test
  void as_many_labels_as_images_are_needed() throws IOException {
    write("t10k-labels-idx1-ubyte", labels(3, 4));
    FormatException error = assertThrows(FormatException.class, () -> FashionMnist.read(folder));
    assertTrue(error.getMessage().contains("has 1 images"), error::getMessage);
    assertTrue(error.getMessage().contains("has 2 labels"), error::getMessage);
  }

  @Test
  void the_files_come_over_https_and_their_sizes_are_known() {
    for (Download download : FashionMnist.downloads(folder)) {
      assertEquals("https", download.address().getScheme());
      assertTrue(download.size() > 5_000 && download.size() < 30_000_000, download::toString);
    }
  }

  private void assertRefused(byte[] bytes, String words) throws IOException {
    Files.write(folder.resolve("t10k-images-idx3-ubyte"), bytes);
    FormatException error = assertThrows(FormatException.class, () -> FashionMnist.read(folder));
    assertTrue(error.getMessage().contains(words), error::getMessage);
  }
}
