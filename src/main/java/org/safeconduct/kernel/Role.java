package org.safeconduct.kernel;

/** What kind of act a member of staff may do; which case and which compartment is decided elsewhere. */
public enum Role {
    CASEWORKER,
    SENIOR,
    SUPERVISOR,
    INTAKE,
    HANDOFF_OFFICER,
    APPROVER,
    DPO,
    AUDITOR,
    STATISTICIAN,
    SUPPORT,
    MODEL_AUTHOR,
    SECURITY_ADMIN
}
