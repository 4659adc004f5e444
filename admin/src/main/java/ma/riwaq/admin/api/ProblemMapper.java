package ma.riwaq.admin.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ma.riwaq.admin.shared.CurrentLanguage;
import ma.riwaq.admin.shared.Faults;
import ma.riwaq.admin.shared.Texts;
import ma.riwaq.release.Releases;
import ma.riwaq.review.WrongDraftException;
import ma.riwaq.schedule.ClashException;
import ma.riwaq.shared.Refusal;
import ma.riwaq.shared.StaleException;

/** Tells programs what went wrong, as a problem document in the language that they ask for; never a stack trace. */
@Provider
@ApplicationScoped
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final System.Logger LOG = System.getLogger(ProblemMapper.class.getName());
    private static final String UNIQUE_VIOLATION = "23505";

    @Inject
    private Texts texts;

    @Inject
    private CurrentLanguage language;

    @Override
    public Response toResponse(Throwable fault) {
        Problem problem = problem(fault);
        ResponseBuilder answer = answer(problem);
        if (fault instanceof WebApplicationException web) {
            Object allow = web.getResponse().getHeaders().getFirst(HttpHeaders.ALLOW);
            Optional.ofNullable(allow).ifPresent(methods -> answer.header(HttpHeaders.ALLOW, methods));
        }
        return answer.build();
    }

    /** The answer for a problem, to which headers can be added. */
    ResponseBuilder answer(Problem problem) {
        Problem.Kind kind = problem.getKind();
        Problem.Document document = new Problem.Document(
                "urn:riwaq:problem:" + kind.getType(),
                texts.of("api." + kind.getType()),
                kind.getStatus(),
                problem.getDetail(),
                problem.getErrors().isEmpty() ? null : problem.getErrors());
        return Response.status(kind.getStatus())
                .type("application/problem+json")
                .language(language.getLocale())
                .entity(Json.write(document));
    }

    private Problem problem(Throwable fault) {
        return causes(fault)
                .map(this::known)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> {
                    Problem.Kind kind = Faults.status(fault)
                            .flatMap(ProblemMapper::ofStatus)
                            .orElse(Problem.Kind.FAULT);
                    if (kind == Problem.Kind.FAULT) {
                        LOG.log(Level.ERROR, "a request of a program failed", fault);
                    }
                    return new Problem(kind);
                });
    }

    private Optional<Problem> known(Throwable fault) {
        if (fault instanceof Problem problem) {
            return Optional.of(problem);
        }
        if (fault instanceof WebApplicationException web) {
            int status = web.getResponse().getStatus();
            return Optional.of(
                    new Problem(ofStatus(status).orElse(status < 500 ? Problem.Kind.MALFORMED : Problem.Kind.FAULT)));
        }
        if (fault instanceof WrongDraftException wrong) {
            return Optional.of(wrong(wrong));
        }
        if (fault instanceof Refusal refusal) {
            return Optional.of(refused(refusal));
        }
        if (fault instanceof ClashException clash) {
            return Optional.of(clash(clash));
        }
        if (fault instanceof ConstraintViolationException broken) {
            List<Wrong> errors = broken.getConstraintViolations().stream()
                    .map(each -> new Wrong(each.getPropertyPath().toString(), each.getMessage()))
                    .toList();
            return Optional.of(new Problem(Problem.Kind.INVALID, null, errors));
        }
        if (fault instanceof StaleException || fault instanceof OptimisticLockException) {
            return Optional.of(new Problem(Problem.Kind.STALE));
        }
        if (fault instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())) {
            return Optional.of(new Problem(Problem.Kind.CONFLICT));
        }
        return Optional.empty();
    }

    private Problem refused(Refusal refusal) {
        String reason = refusal.getReason();
        Object[] details = refusal.getDetails().stream()
                .map(detail -> detail instanceof Number ? detail : texts.plain(detail))
                .toArray();
        String words = texts.of("refusal." + reason, details);
        if (reason.equals(Releases.CHANGED)) {
            return new Problem(Problem.Kind.STALE, words, List.of());
        }
        String field = reason.substring(0, Math.max(0, reason.indexOf('.')));
        return new Problem(Problem.Kind.INVALID, words, List.of(new Wrong(field, words)));
    }

    private Problem wrong(WrongDraftException draft) {
        boolean clash =
                draft.getWrongs().stream().allMatch(wrong -> wrong.reason().equals("clash"));
        List<Wrong> errors = draft.getWrongs().stream()
                .map(wrong -> new Wrong(wrong.field(), texts.of("draft.wrong." + wrong.reason(), wrong.detail())))
                .toList();
        return new Problem(
                clash ? Problem.Kind.CONFLICT : Problem.Kind.INVALID, clash ? texts.of("slot.clash") : null, errors);
    }

    private Problem clash(ClashException clash) {
        List<Wrong> errors = clash.getClashes().stream()
                .map(slot -> new Wrong(
                        "room",
                        texts.of(
                                "api.clash.with",
                                slot.getSession().getCode(),
                                texts.plain(slot.getSession()),
                                texts.plain(slot.getStart()))))
                .toList();
        return new Problem(Problem.Kind.CONFLICT, texts.of("slot.clash"), errors);
    }

    private static Optional<Problem.Kind> ofStatus(int status) {
        return Arrays.stream(Problem.Kind.values())
                .filter(kind -> kind.getStatus() == status)
                .findFirst();
    }

    private static Stream<Throwable> causes(Throwable fault) {
        return Stream.iterate(fault, each -> each != null, Throwable::getCause).limit(20);
    }
}
