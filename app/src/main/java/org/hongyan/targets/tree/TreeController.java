package org.hongyan.targets.tree;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongyan.customers.TableFiles;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.AuditTrail;
import org.hongyan.identity.Caller;
import org.hongyan.identity.Needs;
import org.hongyan.identity.Permission;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/target-tree")
class TreeController {

  private static final long MOST = 1_000_000_000_000_00L;
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2099;
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  record SetYear(
      @NotNull @Pattern(regexp = "YEAR|Q[1-4]|0[1-9]|1[0-2]") String period,
      @Min(0) @Max(MOST) long amount,
      @Nullable Integer version) {}

  record WantedShare(@NotNull UUID id, @Min(0) @Max(2 * MOST) long total, boolean locked) {}

  record PreviewTree(
      @NotNull TreeMethod method,
      @Min(0) @Max(5000) int stretchBp,
      @NotNull @Size(max = 20_000) List<@Valid @NotNull WantedShare> shares) {}

  record SplitTree(
      @Min(1) int version,
      @NotNull TreeMethod method,
      @Min(0) @Max(5000) int stretchBp,
      boolean toTheEnd,
      @NotNull @Size(max = 20_000) List<@Valid @NotNull WantedShare> shares) {}

  record ProposeTree(@Min(0) @Max(MOST) long amount, @NotNull @Size(max = 500) String note) {}

  record ChangeOwner(@NotNull AccountId ownerId, @NotNull LocalDate from) {}

  record Written(int rows) {}

  private final TreeTargets targets;
  private final TreeReader reader;
  private final TreeProposals proposals;
  private final TreeOwners owners;
  private final TableFiles files;
  private final AuditTrail audit;

  TreeController(
      TreeTargets targets,
      TreeReader reader,
      TreeProposals proposals,
      TreeOwners owners,
      TableFiles files,
      AuditTrail audit) {
    this.targets = targets;
    this.reader = reader;
    this.proposals = proposals;
    this.owners = owners;
    this.files = files;
    this.audit = audit;
  }

  @GetMapping
  @Needs(Permission.TARGETS_WRITE)
  TreeView targetTree(
      @RequestParam @Min(FIRST_YEAR) @Max(LAST_YEAR) int year,
      @RequestParam Metric metric,
      @RequestParam(required = false) @Nullable UUID nodeId,
      Caller caller) {
    return reader.view(caller, key(year, metric), nodeId);
  }

  @PutMapping("/{year}/{metric}/{nodeId}")
  @Needs(Permission.TARGETS_WRITE)
  TreeView.TreeTarget setTreeTarget(
      @PathVariable @Min(FIRST_YEAR) @Max(LAST_YEAR) int year,
      @PathVariable Metric metric,
      @PathVariable UUID nodeId,
      @Valid @RequestBody SetYear body,
      Caller caller) {
    var period = MonthShape.Period.of(body.period());
    return targets.set(caller, key(year, metric), nodeId, period, body.amount(), body.version());
  }

  @PostMapping("/{year}/{metric}/{nodeId}/preview")
  @Needs(Permission.TARGETS_WRITE)
  List<TreeView.TreeShare> previewTree(
      @PathVariable @Min(FIRST_YEAR) @Max(LAST_YEAR) int year,
      @PathVariable Metric metric,
      @PathVariable UUID nodeId,
      @Valid @RequestBody PreviewTree body,
      Caller caller) {
    var giving =
        new TreeTargets.Giving(body.method(), body.stretchBp(), wanted(body.shares()), false);
    return targets.preview(caller, key(year, metric), nodeId, giving);
  }

  @PostMapping("/{year}/{metric}/{nodeId}/split")
  @Needs(Permission.TARGETS_WRITE)
  Written splitTree(
      @PathVariable @Min(FIRST_YEAR) @Max(LAST_YEAR) int year,
      @PathVariable Metric metric,
      @PathVariable UUID nodeId,
      @Valid @RequestBody SplitTree body,
      Caller caller) {
    var giving =
        new TreeTargets.Giving(
            body.method(), body.stretchBp(), wanted(body.shares()), body.toTheEnd());
    return new Written(targets.split(caller, key(year, metric), nodeId, body.version(), giving));
  }

  @PostMapping("/{year}/{metric}/{nodeId}/proposal")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Needs(Permission.TARGETS_WRITE)
  void proposeTarget(
      @PathVariable @Min(FIRST_YEAR) @Max(LAST_YEAR) int year,
      @PathVariable Metric metric,
      @PathVariable UUID nodeId,
      @Valid @RequestBody ProposeTree body,
      Caller caller) {
    proposals.propose(caller, key(year, metric), nodeId, body.amount(), body.note());
  }

  @GetMapping("/{year}/{metric}/{nodeId}/owners")
  @Needs(Permission.TARGETS_WRITE)
  List<TreeOwners.OwnerLine> targetOwners(
      @PathVariable @Min(FIRST_YEAR) @Max(LAST_YEAR) int year,
      @PathVariable Metric metric,
      @PathVariable UUID nodeId,
      Caller caller) {
    return owners.history(caller, nodeId);
  }

  @PostMapping("/{year}/{metric}/{nodeId}/owner")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Needs(Permission.TARGETS_WRITE)
  void changeTargetOwner(
      @PathVariable @Min(FIRST_YEAR) @Max(LAST_YEAR) int year,
      @PathVariable Metric metric,
      @PathVariable UUID nodeId,
      @Valid @RequestBody ChangeOwner body,
      Caller caller) {
    owners.change(caller, nodeId, body.ownerId(), body.from());
  }

  @GetMapping("/{year}/{metric}/{nodeId}/table")
  @Needs(Permission.TARGETS_WRITE)
  void targetTreeTable(
      @PathVariable @Min(FIRST_YEAR) @Max(LAST_YEAR) int year,
      @PathVariable Metric metric,
      @PathVariable UUID nodeId,
      @RequestParam(defaultValue = "xlsx") @Pattern(regexp = "xlsx|csv") String format,
      Caller caller,
      HttpServletResponse response)
      throws IOException {
    var key = key(year, metric);
    var lines = reader.all(caller, key, nodeId);
    audit.record(caller, "target.exported", "unit:" + nodeId, Map.of("rows", lines.size()));
    var name = "attachment; filename=\"targets-%d.%s\"".formatted(year, format);
    response.setHeader("Content-Disposition", name);
    if (format.equals("xlsx")) {
      response.setContentType(XLSX);
      files.writeBook(response.getOutputStream(), List.of(TreeExport.sheet(key, lines)));
    } else {
      response.setContentType("text/csv;charset=UTF-8");
      files.writeCsv(response.getOutputStream(), TreeExport.texts(key, lines));
    }
  }

  private static TreeRepository.Key key(int year, Metric metric) {
    return new TreeRepository.Key(org.hongyan.shared.Tenancy.current(), year, metric);
  }

  private static List<TreeView.TreeWanted> wanted(List<WantedShare> shares) {
    return shares.stream()
        .map(s -> new TreeView.TreeWanted(s.id(), s.total(), s.locked()))
        .toList();
  }
}
