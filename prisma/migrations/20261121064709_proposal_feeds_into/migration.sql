-- AlterTable
ALTER TABLE "proposal" ADD COLUMN     "feeds_into" TEXT[];
