// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/edits/editdialog.h"

#include "support/metrics.h"
#include "support/palettefollowing.h"
#include "support/retranslation.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Dateline::TimelinePanel {

namespace Metrics = Support::Metrics;

namespace {

constexpr int narrowest = 300;
constexpr int usualWidth = 440;
constexpr qsizetype longestClause = 240;

} // namespace

QString shortenedClause(const QString &clause)
{
    const QString text = clause.simplified();
    return text.size() > longestClause ? QString(text.first(longestClause) + u'…') : text;
}

EditDialog::EditDialog(QWidget *parent)
    : QDialog(parent)
    , m_content(new QVBoxLayout)
    , m_problem(new QLabel(this))
    , m_accept(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setMinimumWidth(narrowest);
    m_content->setSpacing(Metrics::gap);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setFont(Support::scaledFont(font(), Support::TypeScale::small));
    m_accept->setDefault(true);
    m_cancel->setAutoDefault(false);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Metrics::gap);
    buttons->addWidget(m_problem, 1);
    buttons->addWidget(m_cancel, 0, Qt::AlignBottom);
    buttons->addWidget(m_accept, 0, Qt::AlignBottom);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::section, Metrics::section, Metrics::section, Metrics::section);
    column->setSpacing(Metrics::section);
    column->addLayout(m_content, 1);
    column->addLayout(buttons);
    Support::translated(this, [this] {
        m_cancel->setText(tr("Cancel"));
        m_cancel->setToolTip(tr("Change nothing (Esc)"));
    });
}

QLabel *EditDialog::addText(bool isQuiet)
{
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (isQuiet)
        label->setForegroundRole(QPalette::PlaceholderText);
    m_content->addWidget(label);
    return label;
}

QLabel *EditDialog::addField(QWidget *field)
{
    auto *label = new QLabel(this);
    label->setBuddy(field);
    auto *column = new QVBoxLayout;
    column->setSpacing(Metrics::tight);
    column->addWidget(label);
    column->addWidget(field);
    m_content->addLayout(column);
    return label;
}

void EditDialog::setAcceptText(const QString &text) const
{
    m_accept->setText(text);
}

void EditDialog::setComplete()
{
    setIncomplete();
    m_accept->setEnabled(true);
}

void EditDialog::setIncomplete(const QString &problem)
{
    m_problem->setText(problem);
    m_accept->setAccessibleDescription(problem);
    m_accept->setEnabled(false);
}

void EditDialog::showEvent(QShowEvent *event)
{
    Support::followParentPalette(this);
    if (!testAttribute(Qt::WA_Resized)) {
        const int wide = std::max(usualWidth, minimumSizeHint().width());
        resize(wide, std::max(sizeHint().height(), layout()->heightForWidth(wide)));
    }
    // Last, so that it comes after all that the content has.
    setTabOrder(m_accept, m_cancel);
    QDialog::showEvent(event);
}

} // namespace Dateline::TimelinePanel
