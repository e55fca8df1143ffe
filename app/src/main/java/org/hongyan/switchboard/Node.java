package org.hongyan.switchboard;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.hongyan.shared.Ids;
import org.springframework.stereotype.Component;

/** Who this process is: the installation by a file in its data folder, the run by chance. */
@Component
public class Node {

  private final UUID id;
  private final UUID run = Ids.next();

  Node(SwitchboardProperties properties) throws IOException {
    var file = properties.data().resolve("node-id");
    Files.createDirectories(properties.data());
    try {
      Files.writeString(file, Ids.next() + "\n", StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException notTheFirstStart) {
      // the id of the first start counts
    }
    id = UUID.fromString(Files.readString(file).strip());
  }

  /** The same in every run on one data folder. */
  public UUID id() {
    return id;
  }

  /** Another one in every run. */
  public UUID run() {
    return run;
  }
}
