package org.hongyan.engine.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hongyan.engine.model.BadInput;
import org.hongyan.engine.model.Json;
import org.hongyan.engine.model.Model;

/**
 * {@code ./hongyan engine list} and {@code ./hongyan engine NAME [--option value …] < input.json}:
 * exit code 0 with the answer, 2 with a reason of one line.
 */
public final class EngineCommand {

  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;

  EngineCommand(InputStream in, PrintStream out, PrintStream err) {
    this.in = in;
    this.out = out;
    this.err = err;
  }

  public static void main(String[] args) {
    var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    int code = new EngineCommand(System.in, out, err).run(Arrays.asList(args));
    out.flush();
    System.exit(code);
  }

  int run(List<String> args) {
    try {
      if (args.isEmpty()) throw new BadInput("which model? ./hongyan engine list names them");
      if (args.getFirst().equals("list")) {
        Models.all().stream().map(Model::name).sorted().forEach(out::println);
        return 0;
      }
      var model =
          Models.find(args.getFirst())
              .orElseThrow(
                  () ->
                      new BadInput(
                          "no model " + args.getFirst() + "; ./hongyan engine list names them"));
      var options = options(model, args.subList(1, args.size()));
      var text = model.readsInput(options) ? text() : "";
      out.println(Json.write(model.answer(text, options)));
      return 0;
    } catch (BadInput refused) {
      err.println("hongyan engine: " + refused.getMessage());
      return 2;
    } catch (IOException unreadable) {
      err.println("hongyan engine: the input cannot be read: " + unreadable.getMessage());
      return 2;
    }
  }

  private static Map<String, String> options(Model model, List<String> args) {
    var options = new LinkedHashMap<String, String>();
    for (int i = 0; i < args.size(); i += 2) {
      var option = args.get(i);
      var name = option.startsWith("--") ? option.substring(2) : "";
      if (!model.options().contains(name)) {
        throw new BadInput("unknown option " + option + "; known: " + model.options());
      }
      if (i + 1 == args.size()) throw new BadInput(option + " needs a value");
      options.put(name, args.get(i + 1));
    }
    return options;
  }

  private String text() throws IOException {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(in.readAllBytes()))
          .toString();
    } catch (CharacterCodingException e) {
      throw new BadInput("the input is not UTF-8");
    }
  }
}
