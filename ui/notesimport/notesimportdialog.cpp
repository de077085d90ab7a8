// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notesimport/notesimportdialog.h"

#include "notesimport/conflictview.h"
#include "support/metrics.h"
#include "support/palettefollowing.h"
#include "support/retranslation.h"

#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace Dateline::NotesImport {

using namespace Qt::StringLiterals;
namespace Metrics = Support::Metrics;
using Exchange::Outcome;

namespace {

constexpr int progressMilliseconds = 100;
constexpr int usualWidth = 640;
constexpr int tallest = 600;
constexpr int problemsHeight = 110;
constexpr qsizetype mostProblems = 500; ///< In the list: nobody reads on, and each takes time to be laid out.

} // namespace

NotesImportDialog::NotesImportDialog(const QStringList &names, std::shared_ptr<ImportProgress> progress,
                                     std::function<QString(int)> colourName, QWidget *parent)
    : QDialog(parent)
    , m_names(names)
    , m_progress(std::move(progress))
    , m_title(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_conflicts(new ConflictView(std::move(colourName), this))
    , m_problemsTitle(new QLabel(this))
    , m_problems(new QListWidget(this))
    , m_articles(new QCheckBox(this))
    , m_cancel(new QPushButton(this))
    , m_import(new QPushButton(this))
{
    build();
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_conflicts, &ConflictView::chosen, this, &NotesImportDialog::setSummary);
    connect(m_articles, &QCheckBox::toggled, this, &NotesImportDialog::setSummary);
    m_timer.callOnTimeout(this, &NotesImportDialog::showProgress);
    m_timer.start(progressMilliseconds);
    Support::translated(this, [this] { setTexts(); });
    Support::followParentPalette(this);
}

void NotesImportDialog::build()
{
    m_title->setFont(Support::scaledFont(font(), Support::TypeScale::heading));
    for (QLabel *label : {m_title, m_summary}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 0);
    m_problemsTitle->setBuddy(m_problems);
    m_problems->setWordWrap(true);
    m_problems->setMaximumHeight(problemsHeight);
    m_cancel->setAutoDefault(false);
    m_import->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Metrics::gap);
    buttons->addWidget(m_articles);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_import);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::section, Metrics::section, Metrics::section, Metrics::section);
    column->setSpacing(Metrics::margin);
    column->addWidget(m_title);
    column->addWidget(m_bar);
    column->addWidget(m_summary);
    column->addWidget(m_conflicts, 1);
    column->addWidget(m_problemsTitle);
    column->addWidget(m_problems);
    column->addStretch(0);
    column->addLayout(buttons);
    for (QWidget *later : QList<QWidget *>{m_conflicts, m_problemsTitle, m_problems, m_articles, m_import})
        later->hide();
    setMinimumWidth(usualWidth * 3 / 4);
    resize(usualWidth, sizeHint().height());
}

void NotesImportDialog::setTexts()
{
    setWindowTitle(tr("Import Notes"));
    m_bar->setAccessibleName(tr("Progress"));
    m_problems->setAccessibleName(tr("What could not be read"));
    m_problemsTitle->setText(tr("Not read, or not all of it:"));
    m_articles->setText(tr("Import the %Ln article(s) of the bundle, too", nullptr, m_found.bundledArticles));
    setSummary();
    listProblems();
}

void NotesImportDialog::show(const FoundNotes &found)
{
    m_isReading = false;
    m_timer.stop();
    m_found = found;
    m_bar->hide();
    m_conflicts->setPlan(found.plan);
    m_conflicts->setVisible(m_conflicts->count() > 0);
    m_problems->setVisible(!found.problems.isEmpty());
    m_problemsTitle->setVisible(!found.problems.isEmpty());
    m_articles->setVisible(found.bundledArticles > 0);
    m_articles->setChecked(found.bundledArticles > 0);
    setTexts();
    grow();
    m_import->setFocus();
}

/// In place: what was in the middle of the window stays there.
void NotesImportDialog::grow()
{
    const QPoint middle = geometry().center();
    resize(usualWidth, std::min(sizeHint().height(), tallest));
    move(pos() + middle - geometry().center());
}

void NotesImportDialog::fail(const QString &reason)
{
    m_isReading = false;
    m_timer.stop();
    m_bar->hide();
    m_failure = reason;
    setTexts();
}

QStringList NotesImportDialog::summaryLines() const
{
    const Exchange::ArrivalPlan &plan = m_found.plan;
    QStringList lines;
    if (const int added = plan.count(Outcome::Added))
        lines += tr("%Ln note(s) will be added.", nullptr, added);
    if (const int updated = plan.count(Outcome::Updated))
        lines +=
            tr("%Ln note(s) will be brought up to date: changed in the file, not here.", nullptr, updated);
    if (const int unchanged = plan.count(Outcome::Unchanged))
        lines += tr("%Ln note(s) are here already.", nullptr, unchanged);
    if (const int conflicts = plan.count(Outcome::Conflict))
        lines +=
            tr("%Ln note(s) were changed here and in the file: nothing happens to them unless you choose.",
               nullptr, conflicts);
    if (const int orphans = plan.orphans())
        lines += tr("%Ln of them have no place yet: their article or passage is not in the library. They are "
                    "kept, and find it when it comes.",
                    nullptr, orphans);
    return lines;
}

void NotesImportDialog::setSummary()
{
    const QString names = QLocale().createSeparatedList(m_names);
    m_title->setText(m_isReading ? tr("Reading %1…").arg(names) : names);
    m_cancel->setText(tr("Cancel"));
    m_import->setText(tr("Import"));
    if (m_isReading)
        return;
    const bool canImport = !choices().isEmpty() ||
                           m_found.plan.count(Outcome::Added) + m_found.plan.count(Outcome::Updated) > 0 ||
                           wantsArticles();
    m_import->setVisible(canImport);
    if (!canImport)
        m_cancel->setText(tr("Close"));
    if (!m_failure.isEmpty()) {
        m_summary->setText(m_failure);
        return;
    }
    const QStringList lines = summaryLines();
    m_summary->setText(lines.isEmpty() ? tr("There are no notes in it.") : lines.join(u'\n'));
}

void NotesImportDialog::listProblems()
{
    QStringList lines;
    for (const Exchange::ProblemGroup &group :
         m_found.problems.first(std::min(m_found.problems.size(), mostProblems)))
        lines += group.text();
    if (m_found.problems.size() > mostProblems)
        lines += tr("%Ln more", nullptr, int(m_found.problems.size() - mostProblems));
    m_problems->clear();
    m_problems->addItems(lines);
}

void NotesImportDialog::showProgress()
{
    const qsizetype total = m_progress->total;
    if (total == 0)
        return;
    m_bar->setRange(0, int(total));
    m_bar->setValue(int(m_progress->done));
    m_summary->setText(tr("%L1 of %L2 notes").arg(qsizetype(m_progress->done)).arg(total));
}

QHash<qsizetype, Exchange::Choice> NotesImportDialog::choices() const
{
    return m_conflicts->choices();
}

bool NotesImportDialog::wantsArticles() const
{
    return m_found.bundledArticles > 0 && m_articles->isChecked();
}

void NotesImportDialog::done(int result)
{
    m_progress->isCancelled = true;
    QDialog::done(result);
}

} // namespace Dateline::NotesImport
