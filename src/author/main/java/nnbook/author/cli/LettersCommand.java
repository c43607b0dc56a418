package nnbook.author.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nnbook.author.letters.CrossingStudy;
import nnbook.author.letters.NameStudy;
import nnbook.platform.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Trains what invents names anew, and records it. */
@Command(name = "letters")
final class LettersCommand extends WorkshopCommand {
  private static final String FOLDER = "src/main/resources/nnbook/data";

  /** Not a network: all sizes of the comparison with a table. */
  private static final String CROSSING = "crossing";

  @Parameters(arity = "0..*", descriptionKey = "letters.models", paramLabel = "MODEL")
  private List<String> models = List.of();

  @Override
  protected ExitCode run() {
    List<String> known = new ArrayList<>(NameStudy.models());
    known.add(CROSSING);
    for (String model : models) {
      if (!known.contains(model)) {
        throw wrongUse("letters.unknown", model, String.join(", ", known));
      }
    }
    Path folder = home().resolve(FOLDER);
    Consumer<String> told = row -> {
      out().println(row);
      out().flush();
    };
    NameStudy study = new NameStudy(folder, told);
    study.count();
    for (String model : models.isEmpty() ? known : models) {
      if (model.equals(CROSSING)) {
        new CrossingStudy(folder, told).run();
      } else {
        study.run(model);
      }
    }
    say("letters.next", folder);
    return ExitCode.PASS;
  }
}
