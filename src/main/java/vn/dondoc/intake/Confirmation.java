package vn.dondoc.intake;

import java.util.Set;

/**
 * What a reader has decided about findings.
 *
 * @param all every warning as it stands and every proposal taken, errors' too
 * @param taken findings whose proposal is taken; those without one stand as they are
 * @param kept findings that stand as they are although there is a proposal
 */
public record Confirmation(boolean all, Set<String> taken, Set<String> kept) {

    public Confirmation {
        taken = Set.copyOf(taken);
        kept = Set.copyOf(kept);
    }

    public static Confirmation none() {
        return new Confirmation(false, Set.of(), Set.of());
    }

    public static Confirmation allProposals() {
        return new Confirmation(true, Set.of(), Set.of());
    }

    public static Confirmation of(Set<String> findings) {
        return new Confirmation(false, findings, Set.of());
    }

    public static Confirmation keep(Set<String> findings) {
        return new Confirmation(false, Set.of(), findings);
    }
}
