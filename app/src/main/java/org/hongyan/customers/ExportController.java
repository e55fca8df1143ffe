package org.hongyan.customers;

import static org.hongyan.identity.Permission.CUSTOMERS_EXPORT;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.hongyan.identity.Caller;
import org.hongyan.identity.Needs;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/exports")
class ExportController {

  /** {@code rowCap}: the most rows one file holds. */
  record Started(UUID id, int rowCap) {}

  private final Exports exports;

  ExportController(Exports exports) {
    this.exports = exports;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Needs(CUSTOMERS_EXPORT)
  Started start(Caller caller, @Valid @RequestBody Exports.Wanted wanted) {
    return new Started(exports.start(caller, wanted), Exports.ROW_CAP);
  }

  @GetMapping
  @Needs(CUSTOMERS_EXPORT)
  List<Exports.Job> list(Caller caller) {
    return exports.list(caller);
  }

  @GetMapping("/{id}/file")
  @Needs(CUSTOMERS_EXPORT)
  void file(Caller caller, @PathVariable UUID id, HttpServletResponse response) throws IOException {
    try (var file = exports.file(caller, id)) {
      var job =
          exports.list(caller).stream()
              .filter(one -> one.id().equals(id))
              .findFirst()
              .orElseThrow();
      TableFormat.valueOf(job.format()).describe(response, "customers");
      file.transferTo(response.getOutputStream());
    }
  }
}
