package nnbook.engine.save;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The header of a safetensors file: for each tensor its name, type, shape and place. */
final class Header {
  private static final String METADATA = "__metadata__";
  private static final int LONG = 60;

  /** Where a tensor lies, counted from the end of the header. */
  record Entry(String name, NumberType type, int[] shape, int count, long begin, long end) {}

  private Header() {}

  /** Reads a header: {"name": {"dtype": …, "shape": […], "data_offsets": [begin, end]}, …}. */
  static List<Entry> read(String json) {
    HeaderText text = new HeaderText(json);
    List<Entry> entries = new ArrayList<>();
    Set<String> names = new TreeSet<>();
    text.expect('{');
    while (!text.take('}')) {
      if (!names.isEmpty()) {
        text.expect(',');
      }
      String name = text.string();
      requireNew(names, name);
      text.expect(':');
      if (name.equals(METADATA)) {
        skipMetadata(text);
      } else {
        entries.add(entry(name, text));
      }
    }
    text.end();
    return entries;
  }

  /** Writes a header for tensors that follow each other. */
  static String write(List<Tensor> tensors, NumberType type) {
    StringBuilder json = new StringBuilder("{");
    long begin = 0;
    for (Tensor tensor : tensors) {
      long end = begin + (long) tensor.values().length * type.bytes();
      json.append(json.length() == 1 ? "" : ",").append(quoted(tensor.name()));
      json.append(":{\"dtype\":\"").append(type).append("\",\"shape\":[");
      for (int d = 0; d < tensor.shape().length; d++) {
        json.append(d == 0 ? "" : ",").append(tensor.shape()[d]);
      }
      json.append("],\"data_offsets\":[").append(begin).append(',').append(end).append("]}");
      begin = end;
    }
    return json.append('}').toString();
  }

  static void requireName(Set<String> before, String name) {
    if (name.equals(METADATA) || !before.add(name)) {
      throw new FormatException("Safetensors.encode: a name must be used once and not be "
          + METADATA + ", was " + name);
    }
  }

  private static void requireNew(Set<String> names, String name) {
    if (!names.add(name)) {
      throw new FormatException(
          "Safetensors.decode: a name must be used once, was used again: " + shown(name));
    }
  }

  private static void skipMetadata(HeaderText text) {
    Set<String> keys = new TreeSet<>();
    text.expect('{');
    while (!text.take('}')) {
      if (!keys.isEmpty()) {
        text.expect(',');
      }
      requireNew(keys, text.string());
      text.expect(':');
      text.string();
    }
  }

  private static Entry entry(String name, HeaderText text) {
    Set<String> keys = new TreeSet<>();
    NumberType type = null;
    List<Long> shape = List.of();
    List<Long> place = List.of();
    text.expect('{');
    while (!text.take('}')) {
      if (!keys.isEmpty()) {
        text.expect(',');
      }
      String key = text.string();
      requireNew(keys, key);
      text.expect(':');
      switch (key) {
        case "dtype" -> type = type(name, text.string());
        case "shape" -> shape = text.numbers();
        case "data_offsets" -> place = text.numbers();
        default -> throw wrong(name, "dtype, shape and data_offsets only", shown(key));
      }
    }
    if (keys.size() != 3 || place.size() != 2) {
      throw wrong(name, "dtype, shape and two data_offsets", keys + " and " + place);
    }
    return placed(name, type, shape, place.get(0), place.get(1));
  }

  private static NumberType type(String name, String dtype) {
    for (NumberType type : NumberType.values()) {
      if (type.name().equals(dtype)) {
        return type;
      }
    }
    throw wrong(name, "a dtype of F64, F32, F16 or BF16", shown(dtype));
  }

  private static Entry placed(
      String name, NumberType type, List<Long> shape, long begin, long end) {
    int[] sizes = new int[shape.size()];
    long count = 1;
    for (int d = 0; d < sizes.length; d++) {
      if (shape.get(d) > Integer.MAX_VALUE) {
        throw wrong(name, "sizes below 2^31", "" + shape);
      }
      sizes[d] = (int) (long) shape.get(d);
      count = Math.min(Integer.MAX_VALUE, count * sizes[d]);
    }
    if (begin > end || end - begin != count * type.bytes()) {
      String expected = "data_offsets for the " + type + " numbers of its shape " + shape;
      throw wrong(name, expected, "[" + begin + ", " + end + "]");
    }
    return new Entry(name, type, sizes, (int) count, begin, end);
  }

  private static FormatException wrong(String name, String expected, String actual) {
    return new FormatException(
        "Safetensors.decode: " + shown(name) + " must have " + expected + ", was " + actual);
  }

  /** A name for an error text: a hostile one may be as long as the file. */
  static String shown(String name) {
    return name.length() > LONG ? name.substring(0, LONG) + "…" : name;
  }

  private static String quoted(String name) {
    StringBuilder text = new StringBuilder("\"");
    for (int k = 0; k < name.length(); k++) {
      char c = name.charAt(k);
      if (c < ' ') {
        text.append("\\u00").append(c < 16 ? "0" : "").append(Integer.toHexString(c));
      } else {
        text.append(c == '"' || c == '\\' ? "\\" : "").append(c);
      }
    }
    return text.append('"').toString();
  }
}
