package nnbook.web.aot;

import java.util.List;
import java.util.Map;
import org.teavm.model.AccessLevel;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.ElementModifier;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.ValueType;
import org.teavm.model.emit.ProgramEmitter;
import org.teavm.model.emit.ValueEmitter;

/** Puts other code in place of methods that the page cannot have, or has otherwise than a JVM. */
final class ImagePatches implements ClassHolderTransformer {
  private static final String STAND_INS = "nnbook.web.image.TeaVmReplacements";
  private static final String TABLE = "nnbook.web.image.BoundTable.all";
  private static final String STREAM = "java.util.stream.%simpl.Simple%sStreamImpl.";
  private static final String DOUBLES = STREAM.formatted("double", "Double");

  private static final String CHARACTERS = "java.util.regex.AbstractCharClass.";

  /** Methods, and the static method of the stand-ins that does the work of each. */
  private static final Map<String, String> REPLACED =
      Map.ofEntries(
          Map.entry("nnbook.platform.Values.components", "components"),
          Map.entry("nnbook.plot.Figure.show", "show"),
          Map.entry("nnbook.plot.FigureViewer.show", ""),
          Map.entry("nnbook.plot.plotly.Traces.<clinit>", ""),
          Map.entry("nnbook.plot.plotly.Traces.text", "noTraces"),
          Map.entry(DOUBLES + "sum", "sum"),
          Map.entry(DOUBLES + "average", "average"),
          Map.entry(DOUBLES + "summaryStatistics", "summary"),
          Map.entry("java.nio.ByteBuffer.toString", "text"),
          Map.entry("java.util.DoubleSummaryStatistics.toString", "text"),
          Map.entry("java.util.IntSummaryStatistics.toString", "text"),
          Map.entry("java.util.LongSummaryStatistics.toString", "text"),
          Map.entry(DOUBLES + "distinct", "distinct"),
          Map.entry(STREAM.formatted("int", "Int") + "distinct", "distinct"),
          Map.entry(STREAM.formatted("long", "Long") + "distinct", "distinct"),
          Map.entry(STREAM.formatted("", "") + "distinct", "distinct"),
          Map.entry("java.util.random.RandomGenerator.nextInt", "nextInt"),
          Map.entry("org.teavm.classlib.impl.RandomUtils.pairGaussian", "pairGaussian"),
          Map.entry("java.math.BigDecimal.precision", "precision"),
          Map.entry("java.math.BigDecimal.aproxPrecision", "precision"), // round asks it
          Map.entry(CHARACTERS + "hasLowHighSurrogates", "no"),
          Map.entry(CHARACTERS + "mayContainSupplCodepoints", "no"),
          Map.entry("java.lang.String.format", "format"),
          Map.entry("java.lang.String.formatted", "format"),
          Map.entry("java.io.PrintStream.format", "print"),
          Map.entry("java.io.PrintStream.printf", "print"),
          Map.entry("tech.tablesaw.api.Table.autoRegisterReadersAndWriters", ""));

  private static final String SIZE = "estimateSize";
  private static final ValueType INTS =
      ValueType.object("java.util.stream.intimpl.SimpleIntStreamImpl");
  private static final ValueType OBJECTS =
      ValueType.arrayOf(ValueType.object("java.lang.Object"));

  /**
   * Has streams know how many elements come, as on a JVM: where they do, {@code toArray} asks for
   * its array first. TeaVM knows it of what is filtered, does not of a range, and asks of what is
   * sorted the source, which is used up.
   */
  private static void tellSize(ClassHolder type, ClassHolderTransformerContext context) {
    boolean filters = type.getName().matches("java[.]util[.]stream[.].*[.]Filtering.*StreamImpl");
    boolean counts = type.getName().equals("java.util.stream.intimpl.RangeIntStream");
    boolean boxes = type.getName().equals("java.util.stream.intimpl.BoxedIntStream");
    boolean sorts = type.getName().equals("java.util.stream.impl.SortedStreamImpl");
    if (filters || counts || boxes || sorts) {
      MethodHolder method = new MethodHolder(SIZE, ValueType.INTEGER);
      method.setLevel(AccessLevel.PROTECTED);
      if (sorts) {
        type.removeMethod(type.getMethod(method.getDescriptor()));
      }
      type.addMethod(method);
      ProgramEmitter body = ProgramEmitter.create(method, context.getHierarchy());
      ValueEmitter stream = body.var(0, type);
      ValueEmitter size = filters ? body.constant(-1)
          : sorts ? stream.getField("array", OBJECTS).arrayLength()
          : counts ? stream.getField("end", int.class).sub(stream.getField("start", int.class))
          : stream.getField("source", INTS).invokeVirtual(SIZE, int.class);
      size.returnValue();
    }
  }

  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    tellSize(type, context);
    for (MethodHolder method : type.getMethods()) {
      String name = type.getName() + "." + method.getName();
      if (name.equals(TABLE)) {
        list(ProgramEmitter.create(method, context.getHierarchy()));
      } else if (REPLACED.containsKey(name)) {
        replace(method, REPLACED.get(name), ProgramEmitter.create(method, context.getHierarchy()));
      }
    }
  }

  private static void list(ProgramEmitter body) {
    List<String> names =
        BoundClasses.ofBook().names().stream().filter(PageClasses::has).toList();
    ValueEmitter all = body.constructArray(Class.class, names.size());
    for (int i = 0; i < names.size(); i++) {
      all.setElement(i, body.constant(ValueType.object(names.get(i))));
    }
    all.returnValue();
  }

  private static void replace(MethodHolder method, String name, ProgramEmitter body) {
    if (name.isEmpty()) {
      body.exit();
      return;
    }
    boolean isStatic = method.hasModifier(ElementModifier.STATIC);
    ValueType[] own = method.getParameterTypes();
    int receiver = isStatic ? 0 : 1;
    ValueType[] signature = new ValueType[own.length + receiver + 1];
    ValueEmitter[] values = new ValueEmitter[own.length + receiver];
    if (!isStatic) {
      signature[0] = ValueType.object(receiver(method));
      values[0] = body.var(0, signature[0]);
    }
    for (int i = 0; i < own.length; i++) {
      signature[receiver + i] = own[i];
      values[receiver + i] = body.var(i + 1, own[i]);
    }
    signature[signature.length - 1] = method.getResultType();
    MethodReference target =
        new MethodReference(STAND_INS, new MethodDescriptor(name, signature));
    ValueEmitter result = body.invoke(target, values);
    if (method.getResultType() == ValueType.VOID) {
      body.exit();
    } else {
      result.returnValue();
    }
  }

  /** The type by which a stand-in knows the receiver. */
  private static String receiver(MethodHolder method) {
    return method.getOwnerName()
        .replaceFirst("^java[.]util[.]regex[.].*", "java.lang.Object")
        .replaceFirst("^java[.]util[.]stream[.].*impl[.]Simple(.*)Impl$", "java.util.stream.$1");
  }
}
