package nnbook.snippet.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A chapter's headings with what stands right above them, and nothing else: in the place of the
 * chapter they give all numbers, and the words of all references to sections, as it would.
 */
public final class Skeleton {
  private static final Pattern HEADING = Pattern.compile("={1,6} .*");
  private static final Pattern ATTRIBUTE = Pattern.compile(":!?[\\w-]+!?:.*");
  private static final Pattern ABOVE = Pattern.compile("\\[.*]");
  private static final Pattern VERBATIM = Pattern.compile("-{4,}|\\.{4,}|\\+{4,}|`{3}.*|/{4,}");

  /** What counts on through a book, or may be there or not. */
  private static final Pattern NEEDED =
      Pattern.compile("footnote:|\\{counter2?:|(?m:^(?:ifn?def|ifeval)::)");

  private Skeleton() {}

  /** Whether all numbers and references come out the same with the skeleton of this chapter. */
  public static boolean isEnough(String chapter) {
    return !NEEDED.matcher(chapter).find();
  }

  /** Returns the skeleton of a chapter. */
  public static String of(String chapter) {
    List<String> kept = new ArrayList<>();
    List<String> above = new ArrayList<>();
    String fence = "";
    for (String line : chapter.lines().map(String::stripTrailing).toList()) {
      if (!fence.isEmpty()) {
        fence = line.equals(fence) ? "" : fence;
      } else if (VERBATIM.matcher(line).matches()) {
        fence = line.startsWith("```") ? "```" : line;
      } else if (HEADING.matcher(line).matches()) {
        kept.addAll(above);
        kept.add(line + "\n");
      } else if (ATTRIBUTE.matcher(line).matches()) {
        kept.add(line + "\n");
      }
      boolean stands = fence.isEmpty() && ABOVE.matcher(line).matches();
      if (stands) {
        above.add(line);
      } else {
        above.clear();
      }
    }
    return String.join("\n", kept);
  }
}
