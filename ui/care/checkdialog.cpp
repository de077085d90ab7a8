// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "care/checkdialog.h"

#include "support/metrics.h"
#include "support/palettefollowing.h"
#include "support/retranslation.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace Dateline::Care {

namespace Metrics = Support::Metrics;

CheckDialog::CheckDialog(const QString &libraryFolder, QWidget *parent)
    : QDialog(parent)
    , m_folder(libraryFolder)
    , m_summary(new QLabel(this))
    , m_advice(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_findings(new QListWidget(this))
{
    build();
    Support::translated(this, [this] { setTexts(); });
    Support::followParentPalette(this);
    check();
}

void CheckDialog::build()
{
    m_summary->setFont(Support::scaledFont(m_summary->font(), Support::TypeScale::heading));
    for (QLabel *label : {m_summary, m_advice}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_findings->setWordWrap(true);
    m_findings->setAlternatingRowColors(false);
    m_findings->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::section, Metrics::section, Metrics::section, Metrics::margin);
    column->setSpacing(Metrics::margin);
    column->addWidget(m_summary);
    column->addWidget(m_progress);
    column->addWidget(m_findings, 1);
    column->addWidget(m_advice);
    column->addStretch(0);
    column->addWidget(buttons);
    setMinimumWidth(110 * Metrics::unit);
}

void CheckDialog::check()
{
    QtConcurrent::run([folder = m_folder] {
        return Library::checkLibrary(folder);
    }).then(this, [this](const Library::CheckReport &report) {
        m_report = report;
        m_progress->hide();
        m_findings->addItems(report.findings);
        m_findings->setVisible(!report.findings.isEmpty());
        setTexts();
        adjustSize();
    });
}

void CheckDialog::setTexts()
{
    setWindowTitle(tr("Check Library"));
    m_progress->setAccessibleName(tr("The check is running"));
    m_findings->setAccessibleName(tr("Findings"));
    m_summary->setText(summary());
    m_advice->setText(advice());
    m_advice->setVisible(!m_advice->text().isEmpty());
}

QString CheckDialog::summary() const
{
    if (!m_report)
        return tr("Reading all of the library…");
    if (!m_report->findings.isEmpty())
        return tr("%Ln problem(s) found.", nullptr, int(m_report->findings.size()));
    return tr("All is well.");
}

QString CheckDialog::advice() const
{
    if (!m_report)
        return tr("You can go on reading meanwhile.");
    if (m_report->findings.isEmpty())
        return tr("%L1 articles, %L2 highlights and notes.")
            .arg(m_report->articles)
            .arg(m_report->annotations);
    return tr(
        "Close Dateline and run \"dateline check --repair\": it restores notes from what can still be read "
        "and "
        "from the newest sound copy, and makes the index again from your archives. Nothing is thrown away: "
        "damaged files are kept beside the new ones.");
}

} // namespace Dateline::Care
