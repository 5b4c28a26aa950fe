import { wordsOf } from "./word";

/** What happens to a candidacy: every event of its lifecycle, by either route. */
export const candidacyVerbs = wordsOf(`
    submit | déposer | the candidate sends the request; the two months start (R19–R21)
    requestPieces | demander des pièces | the secretariat lists what is missing; the clock stops (R22)
    resubmit | renvoyer | the candidate sends the completed request; a new clock starts
    declareComplete | déclarer complète | nothing more can be asked for; the clock runs on
    declareAdmissible | déclarer recevable | the secretariat’s favourable decision, with the gap analysis (R26)
    declareInadmissible | déclarer non recevable | its refusal, with reason and remedies (R25)
    admitTacitly | recevabilité par silence | the two months have passed without a decision (R23)
    takeBackSilence | retirer la recevabilité par silence | one that a wrong clock gave before its day; the clock runs on
    withdrawDecision | retirer la décision | a refusal taken back, with a reason; a new clock starts
    reuseAdmissibility | reprendre la recevabilité | a decision still valid covers the draft: no new request
    fileValidation | déposer le dossier de validation | the candidate hands in what the jury will read (R30–R32)
    returnValidation | renvoyer le dossier de validation | the secretariat sends it back with remarks
    acceptValidation | accepter le dossier de validation | ready for the jury
    lapse | caducité | months without a step of the candidate, and a warning, where the branch has chosen so (R27)
    contestLapse | contester la caducité | the candidate says why the admissibility should not have lapsed (R27)
    upholdLapse | maintenir la caducité | the secretariat answers that it stands
    reinstate | lever la caducité | the secretariat lifts a lapse
    confirm | confirmer | the person takes up the registration their company made
    decline | refuser | the person wants no assessment
    cancel | annuler | the company takes a registration back before it is confirmed
    openAssessment | ouvrir l’évaluation | the secretariat has checked the identity
    refuseRegistration | refuser l’inscription | the secretariat does not open the assessment
    constituteCommittee | constituer le comité | the company names who assesses (R40)
    closeGrids | clore les grilles | the chair settles the text that each member signs (R42)
    sign | signer | a member signs the grids; the last signature makes them signed (R45)
    acknowledge | prendre connaissance | the candidate has read the signed grids, or the delay has passed (R46)
    transmit | transmettre | the chair hands the assessment to the secretariat (R47)
    acceptAssessment | accepter l’évaluation | ready for the jury
    returnToCommittee | renvoyer au comité | the secretariat sends it back with remarks; signatures void
    reopenGrids | rouvrir les grilles | the chair takes them up again, with a reason; signatures void
    changeCommittee | changer le comité | the company names other members; entries stay, signatures void
    end | mettre fin | company or secretariat stop an assessment, with a reason the candidate reads
    schedule | inscrire à une session | put on a session’s docket
    postpone | reporter | off the docket, to wait for another session
    recordDecision | décision du jury | by the last signature of the minutes, nothing else
    withdraw | retirer | the candidate takes the candidacy back
    discard | effacer | a draft left alone for its whole duration is emptied, after a warning (R83)
`);

/** What happens to a session: the events that move it, then what is done without moving it. */
export const sessionVerbs = wordsOf(`
    plan | prévoir | a session is created, with its number and its secretary
    summon | convoquer | members and candidates are told, with the notice asked for (R33)
    open | ouvrir la séance | whoever presides, once the composition holds
    closeDeliberation | clore la délibération | every entry has an outcome (R59)
    reopen | rouvrir la délibération | before any minutes stand
    drawUpMinutes | établir le procès-verbal | the secretary settles the text to sign
    withdrawMinutes | retirer le procès-verbal | with a reason; signatures void
    sign | signer | a member signs the minutes; the last signature decides every candidacy
    postpone | reporter | to another day; the docket stays, summons are void
    cancel | annuler | with a reason; the candidacies wait for another session
    replaceSecretary | changer le secrétaire | another account of the secretariat keeps the session
    keepDocket | modifier le rôle | which candidacies the session hears, in which order
    takeOff | retirer du rôle | one candidacy leaves the docket
    allowRemote | admettre les entretiens à distance | a session may hear VAE candidates at a distance, or no longer (R39)
    setInterview | fixer l’entretien | when and where a VAE candidate is heard (R39)
    summonLate | convoquer un nouveau membre | whose mandate came after the summons
    declareInterest | déclarer un lien | a member says whether they are linked to a candidate (R35)
    announceAbsence | prévenir d’une absence | who is summoned says that they cannot come
    recordInterest | recueillir une déclaration | the secretary takes one down at the sitting
    recordAttendance | relever les présences | who is there, who is away (R51)
    recordPresiding | désigner qui préside | a member of the same side, where the president cannot (R53)
    recordInterview | relever un entretien | held, excused or absent
    decide | enregistrer une décision | the outcome of one entry, with reasons for each block
`);
