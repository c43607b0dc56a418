package nnbook.data;

import java.util.List;

/**
 * Names to learn from, names to choose by, and names to be asked once.
 *
 * <p>See {@link Names#split()}. Each list is sorted, and no name is in two of them.
 */
public record NameSplit(List<String> training, List<String> validation, List<String> test) {
  public NameSplit {
    training = List.copyOf(training);
    validation = List.copyOf(validation);
    test = List.copyOf(test);
  }
}
