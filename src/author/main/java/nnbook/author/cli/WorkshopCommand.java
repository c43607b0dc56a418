package nnbook.author.cli;

import nnbook.cli.BookCommand;
import nnbook.platform.ExitCode;
import nnbook.platform.Messages;
import nnbook.platform.UserError;

/** A command for authors, whose words are those of this house. */
abstract class WorkshopCommand extends BookCommand {
  private static final Messages MESSAGES = Messages.of("author");

  @Override
  protected final Messages messages() {
    return MESSAGES;
  }

  public static String words(String key, Object... arguments) {
    return MESSAGES.get(key, arguments);
  }

  protected static UserError wrongUse(String key, Object... arguments) {
    return new UserError(ExitCode.USAGE, words(key, arguments));
  }
}
