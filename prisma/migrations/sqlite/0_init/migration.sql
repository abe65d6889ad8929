-- CreateTable
CREATE TABLE "Deck" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "facts" JSONB NOT NULL,
    "hash" TEXT NOT NULL,
    "retiredAt" DATETIME
);

-- CreateTable
CREATE TABLE "Card" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "deckId" TEXT NOT NULL,
    "fact" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "body" JSONB NOT NULL,
    "answerHash" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "after" TEXT,
    "retiredAt" DATETIME,
    CONSTRAINT "Card_deckId_fkey" FOREIGN KEY ("deckId") REFERENCES "Deck" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Learner" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "keyHash" TEXT NOT NULL,
    "fuzzSeed" TEXT NOT NULL,
    "zone" TEXT NOT NULL,
    "zoneChosen" BOOLEAN NOT NULL DEFAULT false,
    "rolloverHour" INTEGER NOT NULL DEFAULT 4,
    "newPerDay" INTEGER NOT NULL DEFAULT 10,
    "reviewsPerDay" INTEGER NOT NULL DEFAULT 200,
    "typedAnswers" BOOLEAN NOT NULL DEFAULT false,
    "parametersVersion" INTEGER NOT NULL DEFAULT 0,
    "createdAt" DATETIME NOT NULL,
    "erasedAt" DATETIME
);

-- CreateTable
CREATE TABLE "Parameters" (
    "learnerId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "retention" REAL NOT NULL,
    "weights" JSONB NOT NULL,
    "learningSteps" JSONB NOT NULL,
    "relearningSteps" JSONB NOT NULL,
    "maximumIntervalDays" INTEGER NOT NULL,

    PRIMARY KEY ("learnerId", "version"),
    CONSTRAINT "Parameters_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
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
    "answeredAt" DATETIME NOT NULL,
    "zone" TEXT NOT NULL,
    "offsetMinutes" INTEGER NOT NULL,
    "rolloverHour" INTEGER NOT NULL,
    "studyDay" INTEGER NOT NULL,
    "tookMs" INTEGER,
    "shownIntervalDays" INTEGER,
    "dueOn" INTEGER,
    "stability" REAL,
    "difficulty" REAL,
    "model" TEXT NOT NULL,
    "parametersVersion" INTEGER NOT NULL,
    "cardRevision" INTEGER NOT NULL,
    "reason" TEXT,
    "receivedAt" DATETIME NOT NULL,
    "payloadHash" TEXT NOT NULL,

    PRIMARY KEY ("learnerId", "id"),
    CONSTRAINT "Review_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Review_cardId_fkey" FOREIGN KEY ("cardId") REFERENCES "Card" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Memory" (
    "learnerId" TEXT NOT NULL,
    "cardId" TEXT NOT NULL,
    "deckId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "phase" TEXT NOT NULL,
    "stability" REAL NOT NULL,
    "difficulty" REAL NOT NULL,
    "step" INTEGER NOT NULL,
    "reps" INTEGER NOT NULL,
    "lapses" INTEGER NOT NULL,
    "succeeded" BOOLEAN NOT NULL,
    "suspended" BOOLEAN NOT NULL,
    "introducedOn" INTEGER,
    "lastStudyDay" INTEGER,
    "dueOn" INTEGER,
    "dueAt" DATETIME,
    "foldVersion" INTEGER NOT NULL,

    PRIMARY KEY ("learnerId", "cardId"),
    CONSTRAINT "Memory_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Memory_cardId_fkey" FOREIGN KEY ("cardId") REFERENCES "Card" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
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

-- By hand: kept when this migration is authored again.

-- The log is append-only. Rows of an erased learner may go; none may change.
CREATE TRIGGER "Review_never_changed" BEFORE UPDATE ON "Review"
BEGIN
    SELECT RAISE(ABORT, 'reviews are never changed');
END;

CREATE TRIGGER "Review_never_deleted" BEFORE DELETE ON "Review"
WHEN NOT EXISTS (SELECT 1 FROM "Learner" WHERE "id" = OLD."learnerId" AND "erasedAt" IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'reviews are never deleted');
END;
