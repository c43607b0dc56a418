package nnbook.web.image;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import nnbook.web.vm.host.Native;
import nnbook.web.vm.library.Fdlibm;
import nnbook.web.vm.library.PortableFunctions;

/** Members of java.lang that interpreted code gets from here and not by reflection. */
final class SystemNatives {
  private SystemNatives() {}

  /** What every machine needs: its output is that of this moment, its numbers the book's. */
  static Map<String, Native> all() {
    Map<String, Native> table = new HashMap<>();
    table.put("java/lang/System.out", (numbers, references, at) -> references[at] = System.out);
    table.put("java/lang/System.err", (numbers, references, at) -> references[at] = System.err);
    PortableFunctions.all().forEach((name, function) -> {
      table.put(name, function);
      table.put(name.replace("/Math.", "/StrictMath."), function);
    });
    table.put("java/lang/StrictMath.log(D)D", (numbers, references, at) ->
        numbers[at] = bits(Fdlibm.log(number(numbers[at]))));
    return table;
  }

  /** What the page needs as well: native methods, and functions that a browser has otherwise. */
  static Map<String, Native> ofPage() {
    Map<String, Native> table = new HashMap<>();
    table.put("java/lang/System.currentTimeMillis()J", (numbers, references, at) ->
        numbers[at] = System.currentTimeMillis());
    table.put("java/lang/Double.isNaN(D)Z", (numbers, references, at) ->
        numbers[at] = Double.isNaN(number(numbers[at])) ? 1 : 0);
    table.put("java/lang/Double.isFinite(D)Z", (numbers, references, at) ->
        numbers[at] = Double.isFinite(number(numbers[at])) ? 1 : 0);
    table.put("java/lang/Double.doubleToRawLongBits(D)J", (numbers, references, at) -> {});
    table.put("java/lang/Double.longBitsToDouble(J)D", (numbers, references, at) -> {});
    table.put("java/lang/Math.acos(D)D", (numbers, references, at) ->
        numbers[at] = bits(Math.acos(number(numbers[at]))));
    table.put("java/lang/Math.tan(D)D", (numbers, references, at) ->
        numbers[at] = bits(Math.tan(number(numbers[at]))));
    lacking(table);
    return table;
  }

  /** What TeaVM's library does not have. */
  private static void lacking(Map<String, Native> table) {
    table.put("java/lang/String.lines()Ljava/util/stream/Stream;", (numbers, references, at) ->
        references[at] = Stream.of(((String) references[at]).split("\r?\n")));
    table.put("java/util/Arrays.compare([D[D)I", (numbers, references, at) ->
        numbers[at] = compare((double[]) references[at], (double[]) references[at + 1]));
    table.put("java/io/ByteArrayOutputStream.writeBytes([B)V", (numbers, references, at) -> {
      byte[] bytes = (byte[]) references[at + 1];
      ((ByteArrayOutputStream) references[at]).write(bytes, 0, bytes.length);
    });
    table.put("tech/tablesaw/api/Table.read()Ltech/tablesaw/io/DataFrameReader;",
        (numbers, references, at) -> references[at] = "tables");
    table.put("tech/tablesaw/io/DataFrameReader.csv(Ljava/io/InputStream;)"
            + "Ltech/tablesaw/api/Table;",
        (numbers, references, at) ->
            references[at] = CsvTable.read((InputStream) references[at + 1]));
    table.put("java/util/Random.nextInt(I)I", (numbers, references, at) ->
        numbers[at] = TeaVmReplacements.nextInt((Random) references[at], (int) numbers[at + 1]));
  }

  private static int compare(double[] a, double[] b) {
    for (int i = 0; i < Math.min(a.length, b.length); i++) {
      if (Double.compare(a[i], b[i]) != 0) {
        return Double.compare(a[i], b[i]);
      }
    }
    return a.length - b.length;
  }

  private static long bits(double number) {
    return Double.doubleToRawLongBits(number);
  }

  private static double number(long bits) {
    return Double.longBitsToDouble(bits);
  }
}
