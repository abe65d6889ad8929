-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "Deck" (
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "facts" JSON NOT NULL,
    "hash" TEXT NOT NULL,
    "retiredAt" TIMESTAMP(3),

    CONSTRAINT "Deck_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Card" (
    "id" TEXT NOT NULL,
    "deckId" TEXT NOT NULL,
    "fact" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "body" JSON NOT NULL,
    "answerHash" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "after" TEXT,
    "retiredAt" TIMESTAMP(3),

    CONSTRAINT "Card_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Learner" (
    "id" TEXT NOT NULL,
    "keyHash" TEXT NOT NULL,
    "fuzzSeed" TEXT NOT NULL,
    "zone" TEXT NOT NULL,
    "zoneChosen" BOOLEAN NOT NULL DEFAULT false,
    "rolloverHour" INTEGER NOT NULL DEFAULT 4,
    "newPerDay" INTEGER NOT NULL DEFAULT 10,
    "reviewsPerDay" INTEGER NOT NULL DEFAULT 200,
    "typedAnswers" BOOLEAN NOT NULL DEFAULT false,
    "parametersVersion" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "erasedAt" TIMESTAMP(3),

    CONSTRAINT "Learner_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Parameters" (
    "learnerId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "retention" DOUBLE PRECISION NOT NULL,
    "weights" JSON NOT NULL,
    "learningSteps" JSON NOT NULL,
    "relearningSteps" JSON NOT NULL,
    "maximumIntervalDays" INTEGER NOT NULL,

    CONSTRAINT "Parameters_pkey" PRIMARY KEY ("learnerId","version")
);

-- CreateTable
CREATE TABLE "Review" (
    "learnerId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "cardId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "targetId" TEXT,
    "grade" TEXT,
    "mode" TEXT NOT NULL,
    "format" TEXT,
    "options" INTEGER,
    "response" TEXT,
    "answeredAt" TIMESTAMP(3) NOT NULL,
    "zone" TEXT NOT NULL,
    "offsetMinutes" INTEGER NOT NULL,
    "rolloverHour" INTEGER NOT NULL,
    "studyDay" INTEGER NOT NULL,
    "tookMs" INTEGER,
    "shownIntervalDays" INTEGER,
    "dueOn" INTEGER,
    "stability" DOUBLE PRECISION,
    "difficulty" DOUBLE PRECISION,
    "model" TEXT NOT NULL,
    "parametersVersion" INTEGER NOT NULL,
    "cardRevision" INTEGER NOT NULL,
    "reason" TEXT,
    "receivedAt" TIMESTAMP(3) NOT NULL,
    "payloadHash" TEXT NOT NULL,

    CONSTRAINT "Review_pkey" PRIMARY KEY ("learnerId","id")
);

-- CreateTable
CREATE TABLE "Memory" (
    "learnerId" TEXT NOT NULL,
    "cardId" TEXT NOT NULL,
    "deckId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "phase" TEXT NOT NULL,
    "stability" DOUBLE PRECISION NOT NULL,
    "difficulty" DOUBLE PRECISION NOT NULL,
    "step" INTEGER NOT NULL,
    "reps" INTEGER NOT NULL,
    "lapses" INTEGER NOT NULL,
    "succeeded" BOOLEAN NOT NULL,
    "suspended" BOOLEAN NOT NULL,
    "introducedOn" INTEGER,
    "lastStudyDay" INTEGER,
    "dueOn" INTEGER,
    "dueAt" TIMESTAMP(3),
    "foldVersion" INTEGER NOT NULL,

    CONSTRAINT "Memory_pkey" PRIMARY KEY ("learnerId","cardId")
);

-- CreateIndex
CREATE INDEX "Card_deckId_position_idx" ON "Card"("deckId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Learner_keyHash_key" ON "Learner"("keyHash");

-- CreateIndex
CREATE INDEX "Review_learnerId_cardId_answeredAt_id_idx" ON "Review"("learnerId", "cardId", "answeredAt", "id");

-- CreateIndex
CREATE INDEX "Memory_learnerId_suspended_dueOn_position_idx" ON "Memory"("learnerId", "suspended", "dueOn", "position");

-- CreateIndex
CREATE INDEX "Memory_learnerId_deckId_suspended_dueOn_position_idx" ON "Memory"("learnerId", "deckId", "suspended", "dueOn", "position");

-- CreateIndex
CREATE INDEX "Memory_learnerId_lastStudyDay_introducedOn_idx" ON "Memory"("learnerId", "lastStudyDay", "introducedOn");

-- AddForeignKey
ALTER TABLE "Card" ADD CONSTRAINT "Card_deckId_fkey" FOREIGN KEY ("deckId") REFERENCES "Deck"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Parameters" ADD CONSTRAINT "Parameters_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_cardId_fkey" FOREIGN KEY ("cardId") REFERENCES "Card"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Memory" ADD CONSTRAINT "Memory_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Memory" ADD CONSTRAINT "Memory_cardId_fkey" FOREIGN KEY ("cardId") REFERENCES "Card"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- By hand: kept when this migration is authored again.

-- The log is append-only. Rows of an erased learner may go; none may change.
CREATE FUNCTION "refuse_changed_review"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'reviews are never changed';
END;
$$;

CREATE FUNCTION "refuse_deleted_review"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' AND EXISTS (SELECT 1 FROM "Learner" WHERE "id" = OLD."learnerId" AND "erasedAt" IS NOT NULL) THEN
        RETURN OLD;
    END IF;
    RAISE EXCEPTION 'reviews are never deleted';
END;
$$;

CREATE TRIGGER "Review_never_changed" BEFORE UPDATE ON "Review"
FOR EACH ROW EXECUTE FUNCTION "refuse_changed_review"();

CREATE TRIGGER "Review_never_deleted" BEFORE DELETE ON "Review"
FOR EACH ROW EXECUTE FUNCTION "refuse_deleted_review"();

CREATE TRIGGER "Review_never_emptied" BEFORE TRUNCATE ON "Review"
FOR EACH STATEMENT EXECUTE FUNCTION "refuse_deleted_review"();
