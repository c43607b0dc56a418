package nnbook.book.typeset;

import java.util.Map;
import org.asciidoctor.ast.Document;
import org.asciidoctor.extension.IncludeProcessor;
import org.asciidoctor.extension.PreprocessorReader;

/** Includes the skeletons of chapters that need not be typeset, in the place of the chapters. */
final class SkeletonInclude extends IncludeProcessor {
  private Map<String, String> skeletons = Map.of();

  /** Takes the skeletons for the next book by the targets of its includes. */
  void use(Map<String, String> now) {
    skeletons = now;
  }

  @Override
  public boolean handles(String target) {
    return skeletons.containsKey(target);
  }

  @Override
  public void process(
      Document document, PreprocessorReader reader, String target, Map<String, Object> attributes) {
    reader.pushInclude(skeletons.get(target), target, target, 1, attributes);
  }
}
