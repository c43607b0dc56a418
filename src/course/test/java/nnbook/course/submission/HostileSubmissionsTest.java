package nnbook.course.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each hostile thing is told in a sentence, and what lies beside it is read. */
@Tag("long")
@DisplayNameGeneration(ReplaceUnderscores.class)
class HostileSubmissionsTest {
  private static final List<String> IDS = List.of("ch01.A", "ch01.B");
  private static final Student ANN = Student.of("s17");
  private static final String A = "ch01/A.java";
  private static final String B = "ch01/B.java";

  @TempDir private Path folder;

  private Attempt read() {
    Submissions all = Submissions.of(folder, new Roster(List.of(ANN)), IDS);
    assertEquals(List.of(), all.unmatched());
    List<Attempt> attempts = all.read(ANN);
    assertEquals(1, attempts.size(), attempts.toString());
    return attempts.get(0);
  }

  private Path put(String name) throws IOException {
    Path file = folder.resolve("s17").resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "text");
  }

  private HandedInZip zip() throws IOException {
    return HandedInZip.at(folder.resolve("s17.zip"));
  }

  private static void assertFault(String part, Attempt attempt) {
    String fault = attempt.files().get("ch01.B").fault();
    assertTrue(fault.contains(part) && fault.endsWith("."), fault);
    assertEquals("text", attempt.files().get("ch01.A").text());
  }

  private static void assertNote(String part, Attempt attempt) {
    String notes = attempt.notes().toString();
    assertTrue(notes.contains(part), notes);
  }

  private void run(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).inheritIO().start();
    assumeTrue(process.waitFor() == 0);
  }

  @Test
  void a_zip_bomb_is_read_as_far_as_an_exercise_goes() throws IOException {
    try (HandedInZip zip = zip()) {
      zip.with(A, "text").zeros(B, 300_000_000).zeros("other.bin", 1_000_000);
    }
    assertFault("more than 200000 bytes", read());
  }

  @Test
  void names_that_lead_out_of_a_zip_lead_nowhere() throws IOException {
    try (HandedInZip zip = zip()) {
      zip.with(A, "text").with("../../ch01/B.java", "x").with("/ch01/B.java", "x")
          .with("C:\\x\\ch01\\B.java", "x").with("..\\ch01\\B.java", "x").with("nul\0/B.java", "x");
    }
    Attempt attempt = read();
    assertEquals(1, attempt.files().size());
    assertEquals(5, attempt.notes().size(), attempt.notes().toString());
    assertNote("leads out", attempt);
  }

  @Test
  void links_in_a_zip_are_told() throws IOException {
    try (HandedInZip zip = zip()) {
      zip.with(B, "/etc/passwd");
    }
    HandedInZip.patchDirectory(folder.resolve("s17.zip"), 40, 0120777);
    assertTrue(read().files().get("ch01.B").fault().contains("is a link"));
  }

  @Test
  void links_in_a_folder_are_not_followed() throws IOException {
    put(A);
    Path secret = Files.writeString(folder.resolve(".secret"), "secret");
    Files.createSymbolicLink(folder.resolve("s17/" + B), secret);
    Files.createSymbolicLink(folder.resolve("s17/loop"), folder);
    assertFault("is a link", read());
  }

  @Test
  void a_submission_that_is_a_link_is_not_followed() throws IOException {
    Path elsewhere = Files.createDirectories(folder.resolve(".elsewhere/ch01"));
    Files.writeString(elsewhere.resolve("A.java"), "text");
    Files.createSymbolicLink(folder.resolve("s17"), folder.resolve(".elsewhere"));
    assertNote("is a link", read());
  }

  @Test
  void names_that_differ_in_case_only_are_told() throws IOException {
    try (HandedInZip zip = zip()) {
      zip.with(A, "text").with("CH01/a.java", "other");
    }
    assertEquals("text", read().files().get("ch01.A").text());
    assertNote("differ only", read());
  }

  @Test
  void a_name_twice_in_a_zip_is_told() throws IOException {
    try (HandedInZip zip = zip()) {
      zip.with(A, "text").with(B, "one").with("ch01/C.java", "two");
    }
    Path file = folder.resolve("s17.zip");
    byte[] bytes = Files.readAllBytes(file);
    String patched = new String(bytes, StandardCharsets.ISO_8859_1).replace("/C.java", "/B.java");
    Files.write(file, patched.getBytes(StandardCharsets.ISO_8859_1));
    assertNote("two files called ch01/B.java", read());
  }

  @Test
  void too_many_files_in_a_folder_are_told() throws IOException {
    put(A);
    for (int i = 0; i <= SubmissionLimits.FILES; i++) {
      Files.createFile(folder.resolve("s17/" + i));
    }
    assertNote("more than 20000 files", read());
  }

  @Test
  void a_hundred_thousand_files_in_a_zip_are_told() throws IOException {
    try (HandedInZip zip = zip()) {
      zip.with(A, "text");
      for (int i = 0; i < 100_000; i++) {
        zip.with("f" + i, "");
      }
    }
    assertNote("more than 20000 files", read());
  }

  @Test
  void a_file_of_two_gigabytes_is_told() throws IOException {
    put(A);
    sparse(put(B), 2_200_000_000L);
    sparse(put("other.bin"), 2_200_000_000L);
    assertFault("more than 200000 bytes", read());
  }

  @Test
  void a_zip_of_two_gigabytes_is_told() throws IOException {
    sparse(Files.createFile(folder.resolve("s17.zip")), 2_200_000_000L);
    assertNote("more than 200000000 bytes", read());
  }

  private static void sparse(Path file, long size) throws IOException {
    try (RandomAccessFile random = new RandomAccessFile(file.toFile(), "rw")) {
      random.setLength(size);
    }
  }

  @Test
  void pipes_are_not_read() throws IOException, InterruptedException {
    put(A);
    run("mkfifo", folder.resolve("s17/" + B).toString());
    assertFault("a pipe or a device", read());
  }

  @Test
  void a_submission_that_is_a_pipe_is_not_read() throws IOException, InterruptedException {
    run("mkfifo", folder.resolve("s17").toString());
    assertNote("a pipe or a device", read());
  }

  @Test
  void what_may_not_be_read_is_told() throws IOException {
    assumeTrue(!System.getProperty("user.name").equals("root"));
    put(A);
    Files.setPosixFilePermissions(put(B), PosixFilePermissions.fromString("---------"));
    Path closed = put("closed/x").getParent();
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    Attempt attempt = read();
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    assertFault("cannot be read", attempt);
    assertNote("closed", attempt);
  }

  @Test
  void a_folder_called_like_an_exercise_is_no_exercise() throws IOException {
    put(A);
    put(B + "/inside");
    assertEquals(List.of("ch01.A"), List.copyOf(read().files().keySet()));
  }

  @Test
  void folders_without_end_are_told() throws IOException {
    put(A);
    put("d/".repeat(30) + "x");
    assertNote("nested in more than 20 folders", read());
  }

  @Test
  void zips_within_zips_are_not_opened() throws IOException {
    try (HandedInZip zip = zip()) {
      zip.with(A, "text").with("more.zip", "x");
    }
    assertNote("zip within a zip", read());
  }

  @Test
  void zips_in_a_folder_are_opened_unless_exercises_lie_beside_them() throws IOException {
    try (HandedInZip zip = HandedInZip.at(folder.resolve("s17/work.zip"))) {
      zip.with(A, "zipped");
    }
    assertEquals("zipped", read().files().get("ch01.A").text());
    put(A);
    assertEquals("text", read().files().get("ch01.A").text());
    assertNote("was not opened", read());
  }

  @Test
  void a_zip_with_a_password_is_told() throws IOException {
    try (HandedInZip zip = zip()) {
      zip.with(A, "text");
    }
    HandedInZip.patchDirectory(folder.resolve("s17.zip"), 8, 1);
    assertNote("password", read());
  }

  @Test
  void damaged_zips_are_told_wherever_they_are_damaged() throws IOException {
    Path file = folder.resolve("s17.zip");
    try (HandedInZip zip = zip()) {
      zip.with(A, "class A { int x; }".repeat(50)).with(B, "class B {}");
    }
    byte[] whole = Files.readAllBytes(file);
    for (int at = 0; at < whole.length; at += 3) {
      byte[] damaged = whole.clone();
      damaged[at] ^= (byte) 0xA5;
      Files.write(file, damaged);
      read();
      Files.write(file, Arrays.copyOf(whole, at));
      assertEquals(0, read().files().size());
      assertTrue(!read().notes().isEmpty());
    }
  }

  @Test
  void names_of_other_code_pages_are_read() throws IOException {
    Path file = folder.resolve("s17.zip");
    try (HandedInZip zip = HandedInZip.at(file, StandardCharsets.ISO_8859_1)) {
      zip.with("Übung/" + A, "text");
    }
    assertEquals("text", read().files().get("ch01.A").text());
  }

  @Test
  void other_archives_are_told() throws IOException {
    Files.writeString(folder.resolve("s17.tar.gz"), "x");
    assertNote("neither a folder nor a zip", read());
  }

  @Test
  void an_empty_submission_is_told() throws IOException {
    put("readme.txt");
    assertNote("No exercise was found", read());
  }
}
