package nnbook.cli;

import java.nio.file.Path;
import java.util.List;
import nnbook.platform.Home;
import nnbook.platform.VectorModule;
import nnbook.snippet.chapter.Chapters;
import nnbook.terminal.screen.PlainOutput;
import nnbook.terminal.screen.TerminalCheck;
import nnbook.terminal.walk.ChapterWalk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine;

/** Walks through a chapter in the terminal. */
@Command(
    name = "shell",
    resourceBundle = "nnbook.messages.cli",
    mixinStandardHelpOptions = true)
final class ShellCommand implements Runnable {
  @Parameters(arity = "0..1", paramLabel = "CHAPTER", descriptionKey = "shell.chapter")
  private String chapter;

  @Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public void run() {
    Path home = Home.folder();
    Path file = chapter == null ? first(home) : Chapters.find(home, chapter);
    VectorModule.here().notice().ifPresent(spec.commandLine().getErr()::println);
    if (TerminalCheck.isTerminal()) {
      ChapterWalk.onTerminal(home, file);
    } else {
      ChapterWalk.onStreams(home, file, System.in, PlainOutput.stream());
    }
  }

  private static Path first(Path home) {
    List<Path> chapters = Chapters.all(home);
    return chapters.stream()
        .filter(file -> Chapters.name(file).matches("ch\\d+-.*"))
        .findFirst()
        .orElseGet(() -> Chapters.find(home, "ch01"));
  }
}
