package org.hongyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The committed API documents are what the program offers; {@code -Dopenapi.write=true} renews
 * them.
 */
@IntegrationTest
class OpenApiIT {

  private static final Path FOLDER = Path.of("../web/openapi");
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  @Autowired MockMvcTester http;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "identity",
        "customers",
        "activities",
        "deals",
        "calling",
        "planning",
        "pay",
        "targets",
        "insight"
      })
  void committedDocumentIsCurrent(String module) throws IOException {
    var answer = http.get().uri("/v3/api-docs/" + module).exchange();
    assertThat(answer).hasStatusOk();
    var current =
        JSON.writeValueAsString(JSON.readTree(answer.getResponse().getContentAsByteArray())) + "\n";
    var file = FOLDER.resolve(module + ".json");
    if (Boolean.getBoolean("openapi.write")) Files.writeString(file, current);
    assertThat(file)
        .as("API document. Maybe run ./hongyan api")
        .content()
        .isEqualToNormalizingNewlines(current);
  }
}
