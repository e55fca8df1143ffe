package org.hongyan.customers;

import static org.hongyan.identity.Permission.CUSTOMERS_IMPORT;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.hongyan.identity.Caller;
import org.hongyan.identity.Needs;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/imports")
class ImportController {

  private final Imports imports;

  ImportController(Imports imports) {
    this.imports = imports;
  }

  @PostMapping(consumes = "multipart/form-data")
  @ResponseStatus(HttpStatus.CREATED)
  @Needs(CUSTOMERS_IMPORT)
  Imports.Analysis upload(Caller caller, @RequestPart("file") MultipartFile file)
      throws IOException {
    try (var content = file.getInputStream()) {
      return imports.upload(
          caller, Objects.requireNonNullElse(file.getOriginalFilename(), "file"), content);
    }
  }

  @GetMapping
  @Needs(CUSTOMERS_IMPORT)
  List<ImportBatch> list(Caller caller) {
    return imports.list(caller);
  }

  @GetMapping("/{id}")
  @Needs(CUSTOMERS_IMPORT)
  ImportBatch batch(Caller caller, @PathVariable BatchId id) {
    return imports.batch(caller, id);
  }

  @PostMapping("/{id}/analysis")
  @Needs(CUSTOMERS_IMPORT)
  Imports.Analysis analyse(
      Caller caller, @PathVariable BatchId id, @Valid @RequestBody ImportForm form) {
    return imports.analyse(caller, id, form);
  }

  @PostMapping("/{id}/check")
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Needs(CUSTOMERS_IMPORT)
  void check(Caller caller, @PathVariable BatchId id, @Valid @RequestBody ImportPlan plan) {
    imports.check(caller, id, plan);
  }

  @PostMapping("/{id}/run")
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Needs(CUSTOMERS_IMPORT)
  void run(Caller caller, @PathVariable BatchId id, @Valid @RequestBody ImportPlan plan) {
    imports.run(caller, id, plan);
  }

  @PostMapping("/{id}/pause")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Needs(CUSTOMERS_IMPORT)
  void pause(Caller caller, @PathVariable BatchId id) {
    imports.pause(caller, id);
  }

  @PostMapping("/{id}/resume")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Needs(CUSTOMERS_IMPORT)
  void resume(Caller caller, @PathVariable BatchId id) {
    imports.resume(caller, id);
  }

  @PostMapping("/{id}/cancel")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Needs(CUSTOMERS_IMPORT)
  void cancel(Caller caller, @PathVariable BatchId id) {
    imports.cancel(caller, id);
  }

  @PostMapping("/{id}/undo")
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Needs(CUSTOMERS_IMPORT)
  void undo(Caller caller, @PathVariable BatchId id) {
    imports.undo(caller, id);
  }

  @GetMapping("/{id}/errors")
  @Needs(CUSTOMERS_IMPORT)
  void errors(
      Caller caller,
      @PathVariable BatchId id,
      @RequestParam(defaultValue = "CSV") TableFormat format,
      HttpServletResponse response)
      throws IOException {
    imports.errorsAsked(caller, id);
    format.describe(response, "import-errors");
    imports.errors(caller, id, format.name(), response.getOutputStream());
  }
}
