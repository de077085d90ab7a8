// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "images/hostquestion.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;

namespace Dateline::Support {
class ElidedLabel;
}

namespace Dateline::Images {

/// Asks whether images may be fetched from a host: this time, always, never, or not now (Escape). Of images
/// that a proxy hands on it also asks where to fetch them. Since it comes by itself, the keyboard is on "not
/// now", and for the first second there is no other answer. It deletes itself; answered() comes exactly once.
class HostQuestionDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HostQuestionDialog(HostQuestion question, QWidget *parent = nullptr);

    /// Opens such a dialog over `parent` for each question.
    static AskAboutHost askOver(QWidget *parent);

Q_SIGNALS:
    void answered(const Dateline::Images::HostAnswer &answer);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void setTexts();
    void showHost();
    void fitAddress();
    void setAnswerable(bool on);
    void answer(HostAnswer::Decision decision);

    HostQuestion m_question;
    QTimer m_pause;
    QLabel *m_text;
    Support::ElidedLabel *m_host;
    QLabel *m_explanation;
    QPlainTextEdit *m_address;
    QWidget *m_routes;
    QLabel *m_routesLabel;
    QRadioButton *m_original;
    QRadioButton *m_proxy;
    QCheckBox *m_others;
    QPushButton *m_thisTime;
    QPushButton *m_always;
    QPushButton *m_never;
    QPushButton *m_cancel;
};

} // namespace Dateline::Images
