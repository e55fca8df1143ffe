package org.hongyan.shared;

import java.io.PrintStream;
import java.util.List;

/**
 * Work done from the command line instead of serving: {@code --hongyan.command=NAME} runs the bean
 * of that name after the start, without opening a port, and ends the program with its code.
 */
public interface Command {

  String name();

  /**
   * Does the work.
   *
   * @param args words after the options
   * @param out where the answer goes, one fact a line
   * @return the exit code: 0 well, 1 the thing asked about is not well, 2 asked wrongly
   */
  int run(List<String> args, PrintStream out);
}
