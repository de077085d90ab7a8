// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/importjob.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace Dateline::Import {

/// Shows how far an import is: what is read, how fast, how long it will take, and a Cancel button.
class ImportBar : public QFrame
{
    Q_OBJECT

public:
    explicit ImportBar(QWidget *parent = nullptr);

    void begin();
    void setProgress(const Library::ImportProgress &progress);

    /// "12 s", "3 min", "1 h 5 min".
    static QString durationText(double seconds);

Q_SIGNALS:
    void cancelRequested();

private:
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

} // namespace Dateline::Import
