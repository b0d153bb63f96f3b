package org.safeconduct.casework.page;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.safeconduct.casework.Wordings;
import org.safeconduct.procedure.Procedure;
import org.safeconduct.procedure.Procedures;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue of procedures for programs. */
@RestController
@RequestMapping("/api/procedures")
@Tag(name = "Procedures", description = "What can be done here, why, and on which legal basis.")
class ProcedureApi {

    private final Procedures procedures;
    private final Wordings wordings;

    ProcedureApi(Procedures procedures, Wordings wordings) {
        this.procedures = procedures;
        this.wordings = wordings;
    }

    /** @param version grows with every change of the rules; open cases keep theirs */
    record Listed(String key, String title, String purpose, String legalBasis, List<String> planItems, int version) {}

    @GetMapping
    @Operation(operationId = "listProcedures", summary = "All procedures that can be opened, newest version each.")
    List<Listed> all() {
        return procedures.catalogue().stream().map(this::listed).toList();
    }

    @GetMapping("/{key}")
    @Operation(operationId = "readProcedure", summary = "One procedure of the catalogue.")
    Listed one(@PathVariable String key) {
        return listed(procedures.procedure(key));
    }

    private Listed listed(Procedure rules) {
        return new Listed(
                rules.key(),
                wordings.procedure(rules.key()),
                wordings.purpose(rules),
                rules.legalBasis(),
                rules.planItems(),
                rules.version());
    }
}
