// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "images/hostquestion.h"

#include <QDialog>

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
/// that a proxy hands on it also asks where to fetch them. It deletes itself; answered() comes exactly once.
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

private:
    void build();
    void setTexts();
    void showHost();
    void fitAddress();
    void answer(HostAnswer::Decision decision);

    HostQuestion m_question;
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
