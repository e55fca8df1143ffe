package org.hongyan;

import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says where the program is to be found once its first screen can be used. */
@Component
class ReadyLine {

  private static final Logger LOG = LoggerFactory.getLogger(ReadyLine.class);

  private final boolean openBrowser;

  ReadyLine(@Value("${hongyan.open-browser:false}") boolean openBrowser) {
    this.openBrowser = openBrowser;
  }

  @EventListener
  void on(ApplicationReadyEvent ready) {
    if (!(ready.getApplicationContext() instanceof WebServerApplicationContext web)) return;
    var server = web.getWebServer();
    if (server == null || server.getPort() <= 0) return;
    var address = "http://localhost:" + server.getPort();
    System.out.println("Hongyan is ready: " + address);
    if (openBrowser) open(address);
  }

  private static void open(String address) {
    for (var command : List.of("xdg-open", "open")) {
      try {
        new ProcessBuilder(command, address)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
        return;
      } catch (IOException notThere) {
        LOG.debug("{} is not on this machine", command);
      }
    }
  }
}
