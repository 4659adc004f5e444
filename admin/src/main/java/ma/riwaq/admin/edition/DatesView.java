package ma.riwaq.admin.edition;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.OptimisticLockException;
import java.io.Serializable;
import java.time.LocalDate;
import ma.riwaq.admin.shared.Addresses;
import ma.riwaq.admin.shared.CurrentEdition;
import ma.riwaq.admin.shared.Notices;
import ma.riwaq.edition.Edition;
import ma.riwaq.renewal.Forecast;
import ma.riwaq.renewal.Renewals;
import ma.riwaq.shared.Refusal;

/** The page on which an edition is moved to other dates, with all that is held on them. */
@Named
@ViewScoped
public class DatesView implements Serializable {

    @Inject
    private Renewals renewals;

    @Inject
    private CurrentEdition current;

    @Inject
    private Notices notices;

    @Inject
    private Addresses addresses;

    private Edition edition;
    private LocalDate newFirst;
    private LocalDate newLast;
    private Forecast forecast;

    /** Begins with the dates as they are. */
    public void load() {
        edition = current.getEdition();
        newFirst = edition.getFirstDay();
        newLast = edition.getLastDay();
    }

    /** Tells what would happen; nothing is stored. */
    public void show() {
        forecast = null;
        try {
            forecast = renewals.forecastMove(edition, newFirst, newLast);
        } catch (Refusal refusal) {
            notices.refused(refusal);
        }
    }

    /** Moves the edition as it was told; tells it anew if it would now come otherwise. */
    public String move() {
        try {
            renewals.move(edition, newFirst, newLast, forecast);
            notices.kept("dates.done");
            return addresses.to("/edition/home", edition);
        } catch (Refusal refusal) {
            notices.refused(refusal);
        } catch (OptimisticLockException e) {
            notices.refused(new Refusal("renewal.changed"));
        }
        show();
        return null;
    }

    /** The edition with its dates as they are. */
    public Edition getEdition() {
        return edition;
    }

    /** What would happen; null until it was asked. */
    public Forecast getForecast() {
        return forecast;
    }

    /** The first public day that it shall have. */
    public LocalDate getNewFirst() {
        return newFirst;
    }

    public void setNewFirst(LocalDate newFirst) {
        this.newFirst = newFirst;
    }

    /** The last public day that it shall have. */
    public LocalDate getNewLast() {
        return newLast;
    }

    public void setNewLast(LocalDate newLast) {
        this.newLast = newLast;
    }
}
