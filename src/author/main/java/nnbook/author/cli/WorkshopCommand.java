package nnbook.author.cli;

import nnbook.cli.BookCommand;
import nnbook.platform.Messages;

/** A command for authors, whose words are those of this house. */
abstract class WorkshopCommand extends BookCommand {
  private static final Messages MESSAGES = Messages.of("author");

  @Override
  protected final Messages messages() {
    return MESSAGES;
  }
}
