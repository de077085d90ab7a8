// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notesexport/notesexporter.h"

#include "exchange/gathering.h"
#include "notes/notebook.h"
#include "notes/notekeeper.h"
#include "notesexport/exportdialog.h"
#include "notesexport/exportpreview.h"
#include "support/messagebar.h"

#include <QDir>
#include <QFileDialog>
#include <QProgressDialog>
#include <QSettings>
#include <QStandardPaths>

namespace Dateline::NotesExport {

using namespace Qt::StringLiterals;
using Exchange::ExportReport;
using Exchange::ExportRequest;
using Exchange::NoteFormat;
using Notes::Annotation;
using Support::MessageBar;

namespace {

constexpr auto targetKey = "export/target"_L1;
constexpr int progressAfterMilliseconds = 400;

Exchange::Texts textsFor(NoteFormat format)
{
    return Exchange::factsOf(format).needsTexts ? Exchange::Texts::Document : Exchange::Texts::None;
}

/// The names of colours as they are now, for another thread.
std::function<QString(int)> namesNow(const std::function<QString(int)> &colourName)
{
    QStringList names;
    for (int colour = 0; colour <= Notes::colourCount; ++colour)
        names.append(colour == 0 ? QString() : colourName(colour));
    return [names](int colour) { return names.value(colour); };
}

/// What is about the first so many articles, and how many articles there are.
std::pair<NotesExporter::Content, qsizetype> firstArticles(const NotesExporter::Content &content)
{
    if (!content.articles.isEmpty())
        return {{{}, content.articles.first(std::min(mostPreviewed, content.articles.size()))},
                content.articles.size()};
    QSet<QString> taken;
    QSet<QString> all;
    QList<Annotation> first;
    for (const Annotation &note : content.notes) {
        all.insert(note.article);
        if (taken.size() < mostPreviewed || taken.contains(note.article)) {
            taken.insert(note.article);
            first.append(note);
        }
    }
    return {{first, {}}, all.size()};
}

Result<Exchange::NotesExport> gather(const Library::LibraryReader &reader, NoteFormat format,
                                     const NotesExporter::Content &content, const std::function<bool()> &goOn)
{
    return Exchange::factsOf(format).isOfArticles
               ? Exchange::gatherArticles(reader, content.articles)
               : Exchange::gatherNotes(reader, content.notes, textsFor(format), goOn);
}

} // namespace

NotesExporter::NotesExporter(Parts parts, QWidget *window)
    : QObject(window)
    , m_parts(std::move(parts))
    , m_window(window)
    , m_thread(m_parts.libraryFolder, u"notes export"_s)
{
}

NotesExporter::~NotesExporter()
{
    *m_isCancelled = true;
}

ExportDialog *NotesExporter::dialog() const
{
    return m_dialog;
}

QList<Annotation> NotesExporter::notesOf(const QStringList &ids) const
{
    QList<Annotation> notes;
    for (const QString &id : ids) {
        if (const Annotation *annotation = m_parts.keeper->book()->find(id))
            notes.append(*annotation);
    }
    return notes;
}

QStringList NotesExporter::articlesOf(const QStringList &notes) const
{
    QStringList articles;
    for (const QString &id : notes) {
        if (const Annotation *annotation = m_parts.keeper->book()->find(id))
            articles.append(annotation->article);
    }
    articles.removeDuplicates();
    return articles;
}

void NotesExporter::ask(ExportScopes scopes, QWidget *parent)
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    m_parts.keeper->book()->visit([&scopes](const Annotation &annotation) {
        if (!annotation.isDeleted())
            scopes.notes.all.append(annotation.id);
    });
    scopes.articles.all = articlesOf(scopes.notes.all);
    if (scopes.notes.isEmpty() && scopes.articles.isEmpty()) {
        m_parts.messages->show(MessageBar::Kind::Information, tr("There is nothing to export yet."));
        return;
    }
    m_dialog = new ExportDialog(scopes, m_parts.settings, parent);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ExportDialog::previewRequested, this, &NotesExporter::preview);
    connect(m_dialog, &QDialog::accepted, this, [this, parent] {
        ExportRequest request;
        request.format = m_dialog->format();
        request.options = m_dialog->options();
        const QStringList ids = m_dialog->ids();
        request.target = askForTarget(parent);
        request.creator = m_parts.creator();
        if (!request.target.isEmpty())
            write(request, ids);
    });
    m_dialog->open();
    preview();
}

NotesExporter::Content NotesExporter::contentOf(NoteFormat format, const QStringList &ids) const
{
    return Exchange::factsOf(format).isOfArticles ? Content{{}, ids} : Content{notesOf(ids), {}};
}

void NotesExporter::preview()
{
    const NoteFormat format = m_dialog->format();
    const auto [content, articles] = firstArticles(contentOf(format, m_dialog->ids()));
    m_thread.ask(
        [this, number = ++m_preview, content = content, articles = articles, format,
         options = m_dialog->options(), colourName = namesNow(m_parts.colourName)](
            const Library::LibraryReader &reader) -> std::function<void()> {
            auto gathered = gather(reader, format, content, [] { return true; });
            if (!gathered)
                return [this, number, reason = gathered.error().message] {
                    if (m_dialog && number == m_preview)
                        m_dialog->setPreviewFailed(reason);
                };
            gathered->colourName = colourName;
            gathered->time = QDateTime::currentDateTimeUtc();
            return [this, number, made = makePreview(format, *gathered, articles, options)] {
                if (m_dialog && number == m_preview)
                    m_dialog->setPreview(made);
            };
        },
        [this](const Error &error) {
            if (m_dialog)
                m_dialog->setPreviewFailed(error.message);
        });
}

QString NotesExporter::askForTarget(QWidget *parent)
{
    const NoteFormat format = m_dialog->format();
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString last = m_parts.settings->value(targetKey, documents).toString();
    QString target;
    if (m_dialog->wantsFolder()) {
        target = QFileDialog::getExistingDirectory(parent, tr("Export to Folder"), last);
    } else {
        const QString suffix = Exchange::factsOf(format).suffix;
        target = QFileDialog::getSaveFileName(parent, tr("Export"),
                                              QDir(last).filePath(Exchange::usualFileName(format)),
                                              Exchange::nameOf(format) + u" (*"_s + suffix + u')');
        if (!target.isEmpty() && QFileInfo(target).suffix().isEmpty())
            target += suffix;
    }
    if (!target.isEmpty())
        m_parts.settings->setValue(targetKey,
                                   m_dialog->wantsFolder() ? target : QFileInfo(target).absolutePath());
    return target;
}

void NotesExporter::write(const ExportRequest &request, const QStringList &ids)
{
    const Content content = contentOf(request.format, ids);
    qsizetype all = 0;
    m_parts.keeper->book()->visit([&all](const Annotation &note) { all += note.isDeleted() ? 0 : 1; });
    m_isWriting = true;
    *m_isCancelled = false;
    showProgress();
    m_thread.ask(
        [this, request, content, isOfEverything = content.notes.size() == all, isCancelled = m_isCancelled,
         colourName = namesNow(m_parts.colourName),
         makePdf = m_parts.makePdf](const Library::LibraryReader &reader) -> std::function<void()> {
            const auto goOn = [isCancelled] { return !*isCancelled; };
            auto gathered = gather(reader, request.format, content, goOn);
            if (!gathered)
                return [this, request, error = gathered.error()] { finish(request, error, {}); };
            gathered->colourName = colourName;
            gathered->time = QDateTime::currentDateTimeUtc();
            gathered->isOfEverything = isOfEverything;
            const auto report = Exchange::writeExport(request, *gathered, reader, makePdf, goOn);
            // What comes back tells by this whether it was changed here meanwhile.
            Library::Exchanges left;
            if (report && Exchange::factsOf(request.format).keepsIds)
                left = Exchange::statesOf(*gathered);
            return [this, request, report, left] { finish(request, report, left); };
        },
        [this, request](const Error &error) { finish(request, error, {}); });
}

void NotesExporter::showProgress()
{
    auto *progress = new QProgressDialog(tr("Exporting…"), tr("Cancel"), 0, 0, m_window);
    progress->setWindowTitle(tr("Export"));
    progress->setMinimumDuration(progressAfterMilliseconds);
    progress->setAttribute(Qt::WA_DeleteOnClose);
    progress->setValue(0);
    connect(progress, &QProgressDialog::canceled, this, [this] { *m_isCancelled = true; });
    connect(this, &NotesExporter::written, progress, &QObject::deleteLater);
    connect(this, &NotesExporter::failed, progress, &QObject::deleteLater);
}

void NotesExporter::finish(const ExportRequest &request, const Result<ExportReport> &report,
                           const Library::Exchanges &left)
{
    m_isWriting = false;
    if (!report) {
        if (report.error().code != Error::Code::Cancelled)
            m_parts.messages->showError(report.error());
        Q_EMIT failed(report.error());
        return;
    }
    const Exchange::NoteFormatFacts &facts = Exchange::factsOf(request.format);
    if (!left.isEmpty())
        m_parts.keeper->take({}, left);
    QStringList sentences{facts.isOfArticles ? tr("%Ln article(s) exported.", nullptr, report->articles)
                                             : tr("%Ln note(s) exported.", nullptr, report->notes)};
    sentences += report->remarks;
    m_parts.messages->show(report->refused > 0 ? MessageBar::Kind::Notice : MessageBar::Kind::Information,
                           sentences.join(u' '), report->path);
    Q_EMIT written(report->path);
}

} // namespace Dateline::NotesExport
