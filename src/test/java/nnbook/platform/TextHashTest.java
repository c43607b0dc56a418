package nnbook.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Readers' progress, kept scores and the seeds of courses hold such hashes: they never change. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TextHashTest {
  @Test
  void digits_and_bits_begin_the_sha_256_that_the_standard_gives_for_abc() {
    assertEquals("ba7816bf8f01cfea", TextHash.of("abc"));
    assertEquals(0xba7816bf8f01cfeaL, TextHash.bits("abc"));
  }
}
