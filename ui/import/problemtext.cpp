// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/problemtext.h"

#include "import/problemadvice.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace Dateline::Import {

using namespace Qt::StringLiterals;
using Library::ImportProblem;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Dateline::Import::ProblemText)
};

QString csvCell(QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    const bool isPlain =
        !text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n') && !text.contains(u'\r');
    return isPlain ? text : u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

QString severityText(ImportProblem::Severity severity)
{
    return severity == ImportProblem::Severity::Refused ? Texts::tr("Refused") : Texts::tr("Doubtful");
}

QString problemsAsText(const QList<ImportProblem> &problems)
{
    const ProblemAdvice advice;
    QString text;
    for (const ImportProblem &problem : problems) {
        // A name with a tab or line break in it stays one cell.
        QString path = problem.path;
        path.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
        text += severityText(problem.severity) + u'\t' + path + u'\t' + problem.reason + u'\t' +
                advice.of(problem) + u'\n';
    }
    return text;
}

QString problemsAsCsv(const QList<ImportProblem> &problems)
{
    const ProblemAdvice advice;
    QString text = csvCell(Texts::tr("Result")) + u',' + csvCell(Texts::tr("File")) + u',' +
                   csvCell(Texts::tr("Reason")) + u',' + csvCell(Texts::tr("What to do")) + u"\r\n"_s;
    for (const ImportProblem &problem : problems)
        text += csvCell(severityText(problem.severity)) + u',' + csvCell(problem.path) + u',' +
                csvCell(problem.reason) + u',' + csvCell(advice.of(problem)) + u"\r\n"_s;
    return text;
}

Result<void> saveProblemsAsCsv(const QList<ImportProblem> &problems, const QString &file)
{
    QSaveFile target(file);
    const bool isSaved = target.open(QIODevice::WriteOnly) && target.write("\xEF\xBB\xBF") == 3 &&
                         target.write(problemsAsCsv(problems).toUtf8()) >= 0 && target.commit();
    if (isSaved)
        return {};
    const bool isFull = target.error() == QFileDevice::ResourceError;
    return Error{isFull ? Error::Code::StorageFull : Error::Code::ReadOnly,
                 Texts::tr("The file could not be written (%1).").arg(target.errorString()), file};
}

QString fileOfProblem(const QString &archive, const ImportProblem &problem)
{
    if (!QFileInfo(archive).isDir())
        return archive;
    // " > " parts an archive in the folder from what is inside it, but may also be part of a name.
    const QString whole = QDir(archive).filePath(problem.path);
    if (QFileInfo::exists(whole))
        return whole;
    const qsizetype inside = problem.path.indexOf(" > "_L1);
    QString file = QDir::cleanPath(QDir(archive).filePath(problem.path.left(inside)));
    while (!QFileInfo::exists(file) && file.size() > archive.size())
        file = QFileInfo(file).path();
    return file;
}

} // namespace Dateline::Import
