// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/incoming/arrivalplan.h"
#include "exchange/incoming/problemgroups.h"
#include "notesimport/importprogress.h"

#include <QDialog>
#include <QTimer>

#include <functional>
#include <memory>

class QCheckBox;
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace Dateline::NotesImport {

class ConflictView;

/// What an import of notes found, before anything is written.
struct FoundNotes
{
    Exchange::ArrivalPlan plan;
    QList<Exchange::ProblemGroup> problems; ///< The gravest first.
    QStringList bundles;                    ///< Files that hold articles as well.
    int bundledArticles = 0;                ///< So many.
};

/// Shows how far the reading of notes is, then what would become of them, conflicts side by side, and asks
/// whether to do it. accepted() means: take what is in found() with choices(). Nothing is lost by closing it.
class NotesImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `names` are the files, for people.
    NotesImportDialog(const QStringList &names, std::shared_ptr<ImportProgress> progress,
                      std::function<QString(int)> colourName, QWidget *parent = nullptr);

    void show(const FoundNotes &found);
    /// Nothing could be read.
    void fail(const QString &reason);

    const FoundNotes &found() const { return m_found; }
    QHash<qsizetype, Exchange::Choice> choices() const;
    /// Whether the articles of bundles are to be imported, too.
    bool wantsArticles() const;

    void done(int result) override;

private:
    void build();
    void setTexts();
    void setSummary();
    void grow();
    void listProblems();
    QStringList summaryLines() const;
    void showProgress();

    QStringList m_names;
    std::shared_ptr<ImportProgress> m_progress;
    FoundNotes m_found;
    QString m_failure;
    bool m_isReading = true;
    QTimer m_timer;
    QLabel *m_title;
    QLabel *m_summary;
    QProgressBar *m_bar;
    ConflictView *m_conflicts;
    QLabel *m_problemsTitle;
    QListWidget *m_problems;
    QCheckBox *m_articles;
    QPushButton *m_cancel;
    QPushButton *m_import;
};

} // namespace Dateline::NotesImport
