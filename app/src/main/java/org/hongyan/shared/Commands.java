package org.hongyan.shared;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Runs the command the program was started for, if any, and ends it. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class Commands implements ApplicationRunner {

  static final int ASKED_WRONGLY = 2;

  private final List<Command> commands;
  private final String wanted;
  private final ConfigurableApplicationContext context;

  Commands(
      List<Command> commands,
      @Value("${hongyan.command:}") String wanted,
      ConfigurableApplicationContext context) {
    this.commands = commands;
    this.wanted = wanted;
    this.context = context;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (wanted.isBlank()) return;
    int code = run(wanted, arguments.getNonOptionArgs(), System.out);
    System.exit(SpringApplication.exit(context, () -> code));
  }

  int run(String name, List<String> args, PrintStream out) {
    for (var command : commands) {
      if (command.name().equals(name)) return command.run(args, out);
    }
    var known = commands.stream().map(Command::name).sorted().collect(Collectors.joining(", "));
    out.println("unknown command " + name + ". Maybe one of: " + known);
    return ASKED_WRONGLY;
  }
}
