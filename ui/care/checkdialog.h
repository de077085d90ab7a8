// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/checker.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QProgressBar;

namespace Dateline::Care {

/// Checks a library from end to end while the window goes on, and says what it found. It changes nothing:
/// what can be done about a finding, it says. Not modal.
class CheckDialog : public QDialog
{
    Q_OBJECT

public:
    CheckDialog(const QString &libraryFolder, QWidget *parent);

    bool isChecking() const { return !m_report; }

private:
    void build();
    void check();
    void setTexts();
    /// What was counted when all is well, or how many findings there are.
    QString summary() const;
    QString advice() const;

    QString m_folder;
    std::optional<Library::CheckReport> m_report;
    QLabel *m_summary;
    QLabel *m_advice;
    QProgressBar *m_progress;
    QListWidget *m_findings;
};

} // namespace Dateline::Care
