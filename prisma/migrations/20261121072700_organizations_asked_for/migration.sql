-- AlterTable
ALTER TABLE "organization" ADD COLUMN     "request_reason" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "website" TEXT NOT NULL DEFAULT '';
