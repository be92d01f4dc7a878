package dev.portcullis;

/**
 * Decides about an object inside of another one: a task of a project, both of which the caller names. Without the tie
 * between them, a caller who owns one project reaches the tasks of every other one through it (CVE-2026-4630).
 *
 * <pre>{@code
 * public final class TaskOwnership implements NestedOwnershipRule<UUID, Long> {
 *     public Decision decide(Caller caller, UUID project, Long task) {
 *         return tasks.find(project, task).map(…).orElse(Decision.ABSENT);
 *     }
 * }
 *
 * @GET
 * @Path("projects/{project}/tasks/{task}")
 * @Authenticated
 * public TaskView get(
 *         @PathParam("project") @OwnedBy(ProjectOwnership.class) UUID project,
 *         @PathParam("task") @OwnedBy(value = TaskOwnership.class, parent = "project") long task) { … }
 * }</pre>
 *
 * <p>It is asked by {@link OwnedBy#parent()} and by nothing else: asked about an object alone, it denies.
 *
 * @param <P> the type of the identifier of the object around it
 * @param <I> the type of the identifier
 * @see <a href="https://cwe.mitre.org/data/definitions/639.html">CWE-639</a>
 */
public interface NestedOwnershipRule<P, I> extends OwnershipRule<I> {

    /**
     * Decides about an object inside of another one. An object that lies in another parent is {@link Decision#ABSENT}.
     *
     * @param caller who asks; always logged in
     * @param parent the identifier of the object around it, converted
     * @param id the identifier, converted
     */
    Decision decide(Caller caller, P parent, I id);

    /** Denies: without its parent the object is not told from those of others. */
    @Override
    default Decision decide(Caller caller, I id) {
        return Decision.DENIED;
    }
}
