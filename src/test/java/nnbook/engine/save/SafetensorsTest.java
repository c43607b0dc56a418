package nnbook.engine.save;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafetensorsTest {
  /**
   * Written by hand from the description of the format: one F32 tensor "w" [1 x 2] with 1.0 and
   * -2.5. Length 0x38 = 56, header, then the bytes 3f800000 and c0200000 turned round.
   */
  private static final String BY_HAND = "3800000000000000"
      + hex("{\"w\":{\"dtype\":\"F32\",\"shape\":[1,2],\"data_offsets\":[0,8]}}")
      + "0000803f" + "000020c0";

  private static final Tensor W = Tensor.of("0.weight", new int[] {2, 3}, 1, -2, 0.1, 4, 5, -0.0);

  private static String hex(String text) {
    return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] file(long headerLength, String header, byte... data) {
    byte[] text = header.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    ByteBuffer length = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
    file.writeBytes(length.putLong(headerLength).array());
    file.writeBytes(text);
    file.writeBytes(data);
    return file.toByteArray();
  }

  private static byte[] file(String header, byte... data) {
    return file(header.getBytes(StandardCharsets.UTF_8).length, header, data);
  }

  private static String entry(String name, String dtype, String shape, String offsets) {
    return "\"" + name + "\":{\"dtype\":\"" + dtype + "\",\"shape\":" + shape
        + ",\"data_offsets\":" + offsets + "}";
  }

  private static void assertRefused(String expected, byte[] file) {
    String message =
        assertThrows(FormatException.class, () -> Safetensors.decode(file)).getMessage();
    assertEquals("Safetensors.decode: " + expected, message);
  }

  private static void assertRefusedWith(String part, String header, int dataBytes) {
    String message = assertThrows(FormatException.class,
        () -> Safetensors.decode(file(header, new byte[dataBytes]))).getMessage();
    assertTrue(message.contains(part), message);
  }

  @Nested
  class Reading {
    @Test
    void a_file_written_by_hand() {
      List<Tensor> tensors = Safetensors.decode(HexFormat.of().parseHex(BY_HAND));
      assertEquals("[w [1 x 2]]", tensors.toString());
      assertArrayEquals(new double[] {1, -2.5}, tensors.get(0).values());
    }

    @Test
    void any_order_of_keys_white_space_and_metadata() {
      String header = "{ \"__metadata__\" : {\"format\":\"pt\",\"by\":\"\\u00e9\\\"\"} ,\n"
          + "\"b\":{\"data_offsets\":[2,4],\"shape\":[],\"dtype\":\"BF16\"},"
          + entry("a/ü", "F16", "[1]", "[0,2]") + "}  ";
      List<Tensor> tensors = Safetensors.decode(file(header, (byte) 0, (byte) 0x3c, (byte) 0x80,
          (byte) 0xbf));
      assertEquals("[b [], a/ü [1]]", tensors.toString());
      assertArrayEquals(new double[] {-1}, tensors.get(0).values());
      assertArrayEquals(new double[] {1}, tensors.get(1).values());
    }

    @Test
    void sixteen_bits() {
      int[] bits = {0x0000, 0x8000, 0x0001, 0x03ff, 0x0400, 0x3c00, 0x3555, 0x7bff, 0x7c00, 0xfc00};
      double[] expected = {
        0.0, -0.0, 0x1p-24, 1023 * 0x1p-24, 0x1p-14, 1, 0.333251953125, 65504,
        Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY
      };
      for (int n = 0; n < bits.length; n++) {
        byte[] file = {(byte) bits[n], (byte) (bits[n] >> 8)};
        assertEquals(expected[n], NumberType.F16.read(file, 0), "bits " + bits[n]);
      }
      assertTrue(Double.isNaN(NumberType.F16.read(new byte[] {1, 0x7c}, 0)));
    }

    @Test
    void white_space_between_numbers_and_an_empty_tensor_after_its_neighbor() {
      String header = "{" + entry("b", "F64", "[ 1 ,\t1 ]", "[ 0 , 8 ]") + ","
          + entry("a", "F64", "[0,4]", "[0,0]") + "}";
      assertEquals("[b [1 x 1], a [0 x 4]]",
          Safetensors.decode(file(header, new byte[8])).toString());
    }

    @Test
    void no_tensors_and_tensors_without_numbers() {
      assertEquals(List.of(), Safetensors.decode(file("{}")));
      String header = "{" + entry("a", "F64", "[0,4]", "[0,0]") + ","
          + entry("b", "F64", "[1]", "[0,8]") + "}";
      assertEquals("[a [0 x 4], b [1]]", Safetensors.decode(file(header, new byte[8])).toString());
    }
  }

  @Nested
  class RoundTrip {
    @Test
    void keeps_every_bit() {
      double[] extreme = {
        0.0, -0.0, 0.1, Double.MIN_VALUE, -Double.MAX_VALUE, Double.NaN, 1.0 / 3,
        Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY
      };
      List<Tensor> tensors = List.of(
          W, Tensor.of("x\"\\\n\u0001é", new int[] {9}, extreme), Tensor.of("", new int[0], 7),
          Tensor.of("none", new int[] {3, 0}));
      byte[] file = Safetensors.encode(tensors, NumberType.F64);
      List<Tensor> read = Safetensors.decode(file);
      assertEquals(tensors.toString(), read.toString());
      for (int n = 0; n < tensors.size(); n++) {
        assertArrayEquals(bits(tensors.get(n)), bits(read.get(n)));
      }
      assertArrayEquals(file, Safetensors.encode(read, NumberType.F64));
    }

    private long[] bits(Tensor tensor) {
      return Arrays.stream(tensor.values()).mapToLong(Double::doubleToRawLongBits).toArray();
    }

    @Test
    void in_32_bits_rounds_to_float() {
      Tensor read = Safetensors.decode(Safetensors.encode(List.of(W), NumberType.F32)).get(0);
      assertArrayEquals(new double[] {1, -2, 0.1f, 4, 5, -0.0}, read.values());
    }

    @Test
    void numbers_begin_at_a_multiple_of_eight() {
      for (int length = 0; length < 8; length++) {
        Tensor tensor = Tensor.of("x".repeat(length), new int[] {1}, 1);
        byte[] file = Safetensors.encode(List.of(tensor), NumberType.F64);
        assertEquals(0, file.length % 8);
        assertTrue(file.length <= 72 + 8, "no more blanks than needed");
        assertEquals('{', file[8]);
      }
    }

    @Test
    void writes_only_control_characters_as_codes() {
      Tensor tensor = Tensor.of("a b\u0010\u000f", new int[] {1}, 1);
      byte[] file = Safetensors.encode(List.of(tensor), NumberType.F64);
      String header = new String(file, StandardCharsets.ISO_8859_1);
      assertTrue(header.contains("\"a b\\u0010\\u000f\""), header);
      assertEquals("a b\u0010\u000f", Safetensors.decode(file).get(0).name());
    }

    @Test
    void refuses_names_twice_and_types_that_it_only_reads() {
      assertThrows(FormatException.class,
          () -> Safetensors.encode(List.of(W, W), NumberType.F64));
      assertThrows(FormatException.class,
          () -> Safetensors.encode(
              List.of(Tensor.of("__metadata__", new int[] {1}, 1)), NumberType.F64));
      assertEquals("Safetensors.encode: type must be F64 or F32, was F16",
          assertThrows(FormatException.class,
              () -> Safetensors.encode(List.of(W), NumberType.F16)).getMessage());
    }
  }

  @Nested
  class Refuses {
    @Test
    void every_file_that_was_cut_off() {
      byte[] whole = Safetensors.encode(List.of(W), NumberType.F64);
      for (int length = 0; length < whole.length; length++) {
        byte[] cut = Arrays.copyOf(whole, length);
        assertThrows(FormatException.class, () -> Safetensors.decode(cut), "after " + length);
      }
      assertThrows(FormatException.class,
          () -> Safetensors.decode(Arrays.copyOf(whole, whole.length + 1)));
      assertRefused("file must be at least 8 bytes long, was 3", new byte[3]);
    }

    @Test
    void a_header_longer_than_the_file() {
      String causes =
          ". Usual causes: a file that was cut off, or of another format";
      assertRefused("header must be from 2 to 2 bytes long, as many as there are, was "
          + 1_000_000_000_000L + causes, file(1_000_000_000_000L, "{}"));
      assertRefused("header must be from 2 to 2 bytes long, as many as there are, was 2^63 or more"
          + causes, file(-1, "{}"));
      assertRefused("header must be from 2 to 2 bytes long, as many as there are, was 0" + causes,
          file(0, "{}"));
      assertRefused("header must be from 2 to 2 bytes long, as many as there are, was 3" + causes,
          file(3, "{}"));
      assertRefused("header must be from 2 to 0 bytes long, as many as there are, was 0" + causes,
          new byte[8]);
    }

    @Test
    void foreign_files() {
      byte[] zip = file(2, "PK\u0003\u0004 and so on");
      assertRefused("header must begin with '{', was 'P'", zip);
      byte[] png = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452");
      assertThrows(FormatException.class, () -> Safetensors.decode(png));
      byte[] notUtf8 = file("{\"a\u0000\u0000\":1}");
      notUtf8[11] = (byte) 0xff;
      assertRefused("header must be UTF-8, was not", notUtf8);
    }

    @Test
    void places_that_overlap_leave_gaps_or_lie_outside() {
      String a = entry("a", "F64", "[2]", "[0,16]");
      assertRefusedWith("b must begin at byte 16, where the one before ends, was 8",
          "{" + a + "," + entry("b", "F64", "[2]", "[8,24]") + "}", 24);
      assertRefusedWith("b must begin at byte 16, where the one before ends, was 24",
          "{" + a + "," + entry("b", "F64", "[1]", "[24,32]") + "}", 32);
      assertRefusedWith("a must begin at byte 0, where the one before ends, was 8",
          "{" + entry("a", "F64", "[1]", "[8,16]") + "}", 16);
      assertRefusedWith("data must be 16 bytes long, was 8. Usual cause: a file that was cut off",
          "{" + a + "}", 8);
      assertRefusedWith("data must be 16 bytes long, was 24", "{" + a + "}", 24);
    }

    @Test
    void shapes_that_do_not_fit_their_place() {
      for (String bad : List.of(
          entry("a", "F64", "[3]", "[0,16]"),
          entry("a", "F64", "[2147483647,2147483647,2147483647]", "[0,16]"),
          entry("a", "F32", "[4294967298]", "[0,8]"),
          entry("a", "F64", "[65536,65536,65536,65536,2]", "[0,16]"),
          entry("a", "F64", "[2]", "[16,0]"),
          entry("a", "F64", "[2]", "[0,16,32]"),
          entry("a", "F64", "[2]", "[0]"))) {
        assertRefusedWith("a must have ", "{" + bad + "}", 16);
      }
    }

    @Test
    void types_that_are_not_floating_point() {
      assertRefused("a must have a dtype of F64, F32, F16 or BF16, was I64",
          file("{" + entry("a", "I64", "[1]", "[0,8]") + "}", new byte[8]));
    }

    @Test
    void names_used_twice() {
      String a = entry("a", "F64", "[1]", "[0,8]");
      assertRefused("a name must be used once, was used again: a",
          file("{" + a + "," + a + "}", new byte[8]));
      assertRefusedWith("used again: a", "{\"__metadata__\":{\"a\":\"\",\"\\u0061\":\"\"}}", 0);
      assertRefusedWith("used again: dtype",
          "{\"a\":{\"dtype\":\"F64\",\"dtype\":\"F64\",\"shape\":[1],\"data_offsets\":[0,8]}}", 8);
    }

    @ParameterizedTest
    @ValueSource(strings = {
      "{", "{\"a\"", "{\"a\":", "{\"a\":{}}", "{\"a\":1}", "{,}", "{}x", "{} {}",
      "{\"a\":{\"dtype\":\"F64\",\"shape\":[1],\"data_offsets\":[0,8],}}",
      "{\"a\":{\"dtype\":\"F64\",\"shape\":[-1],\"data_offsets\":[0,8]}}",
      "{\"a\":{\"dtype\":\"F64\",\"shape\":[1.0],\"data_offsets\":[0,8]}}",
      "{\"a\":{\"dtype\":\"F64\",\"shape\":[01],\"data_offsets\":[0,8]}}",
      "{\"a\":{\"dtype\":\"F64\",\"shape\":[1e0],\"data_offsets\":[0,8]}}",
      "{\"a\":{\"dtype\":\"F64\",\"shape\":[1,],\"data_offsets\":[0,8]}}",
      "{\"a\":{\"dtype\":\"F64\",\"shape\":[9999999999999999999999],\"data_offsets\":[0,8]}}",
      "{\"a\":{\"dtype\":\"F64\",\"shape\":[1,1,1,1,1,1,1,1,1],\"data_offsets\":[0,8]}}",
      "{\"a\":{\"dtype\":\"F64\",\"shape\":1,\"data_offsets\":[0,8]}}",
      "{\"a\":{\"dtype\":null,\"shape\":[1],\"data_offsets\":[0,8]}}",
      "{\"a\":{\"dtype\":\"F64\",\"shape\":[1],\"data_offsets\":[0,8],\"x\":[]}}",
      "{\"a\\x\":{}}", "{\"a\\u12g4\":{}}", "{\"a\tb\":{}}", "{'a':{}}",
      "{\"__metadata__\":{\"a\":1}}", "{\"__metadata__\":[]}",
    })
    void headers_that_are_not_as_the_format_says(String header) {
      String message = assertThrows(FormatException.class,
          () -> Safetensors.decode(file(header, new byte[8]))).getMessage();
      assertTrue(message.startsWith("Safetensors.decode: ") && message.contains(", was "), message);
    }

    @Test
    void says_where() {
      assertRefused("header must have '\"' at character 1, was 'x'", file("{x}"));
      assertRefused("header must have the end of the header at character 3, was 'x'",
          file("{} x"));
      assertRefused("header must have a text without control characters at character 3, was '\t'",
          file("{\"a\tb\":{}}"));
      assertRefused("header must have a known sign after '\\' at character 4, was 'x'",
          file("{\"a\\x\":{}}"));
      assertRefused("header must have four hexadecimal digits at character 6, was 'g'",
          file("{\"a\\u1g\":{}}"));
      assertRefused("header must have ']' at character 30, was the end",
          file("{\"a\":{\"dtype\":\"F64\",\"shape\":[1"));
    }

    @Test
    void the_first_size_that_is_too_large() {
      assertRefusedWith("a must have data_offsets for the F64 numbers of its shape [2147483647]",
          "{" + entry("a", "F64", "[2147483647]", "[0,8]") + "}", 8);
      assertRefusedWith("a must have sizes below 2^31, was [2147483648]",
          "{" + entry("a", "F64", "[2147483648]", "[0,8]") + "}", 8);
      assertRefusedWith("a must have sizes below 2^31, was [" + "9".repeat(18) + "]",
          "{" + entry("a", "F64", "[" + "9".repeat(18) + "]", "[0,8]") + "}", 8);
      assertRefusedWith("header must have ']' at character",
          "{" + entry("a", "F64", "[" + "9".repeat(19) + "]", "[0,8]") + "}", 8);
    }

    @Test
    void any_damage_or_reads_what_is_there() {
      byte[] whole = Safetensors.encode(List.of(W), NumberType.F64);
      for (int seed = 0; seed < 2_000; seed++) {
        SeededRandom random = new SeededRandom(seed);
        byte[] damaged = whole.clone();
        damaged[random.nextInt(damaged.length - 48)] = (byte) random.nextInt(256);
        try {
          Safetensors.decode(damaged);
        } catch (FormatException expected) {
          assertTrue(expected.getMessage().length() < 400);
        }
      }
    }

    @Test
    void a_long_name_in_few_words() {
      String message = assertThrows(FormatException.class, () -> Safetensors.decode(
          file("{" + entry("a".repeat(100_000), "I64", "[1]", "[0,8]") + "}"))).getMessage();
      assertTrue(message.length() < 200, message);
    }
  }
}
