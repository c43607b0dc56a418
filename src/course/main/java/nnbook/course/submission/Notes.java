package nnbook.course.submission;

import java.util.ArrayList;
import java.util.List;
import nnbook.platform.Messages;

/** Sentences about an attempt, each once; of many, the first. */
final class Notes {
  private static final Messages MESSAGES = Messages.of("course");

  private final List<String> sentences = new ArrayList<>();
  private int more;

  void add(String key, Object... arguments) {
    String sentence = MESSAGES.get(key, arguments);
    if (sentences.contains(sentence)) {
      return;
    }
    if (sentences.size() < SubmissionLimits.NOTES) {
      sentences.add(sentence);
    } else {
      more++;
    }
  }

  List<String> sentences() {
    List<String> all = new ArrayList<>(sentences);
    if (more > 0) {
      all.add(MESSAGES.get("submission.more", more));
    }
    return all;
  }
}
