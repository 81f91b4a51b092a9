/** Learning and schools. */
export const education = `
admissions, applications received, enrolment, enrollment, enrolments, enrollments, student numbers, students enrolled, new students | up | leading | business | months
assignments handed in, homework handed in, assignments submitted, homework completion | up | leading | customer | weeks
attendance, attendance rate, school attendance, class attendance, lecture attendance | up | leading | customer | weeks
books borrowed, books read, reading minutes, reading habit, books read per pupil | up | leading | customer | months
course completion, course completion rate, lesson completion, module completion, courses completed by students | up | leading | customer | months
drop out rate, dropouts, drop outs, dropout rate, withdrawals, early school leavers, exclusions, suspensions, truancy, absences, unexcused absences | down | lagging | customer | quarters
exam results, exam scores, test scores, grades, average grade, pass rate, pass rates, exam pass rate, learning outcomes, attainment, literacy rate, literacy, numeracy, reading level, reading scores, maths scores, proficiency | up | lagging | customer | years
graduate employment, graduates in work, graduates employed, graduation, graduation rate, degree completion | up | lagging | customer | years
lessons cancelled, cancelled lessons, cancelled classes | down | leading | customer | weeks
library use, tutoring attendance, tutoring sessions attended, participation in class, questions asked | up | leading | customer | weeks
student satisfaction, parent satisfaction, learner satisfaction, course rating, course evaluation, pupil wellbeing | up | lagging | customer | months
student retention, year retention of students, progression rate, second year return | up | lagging | customer | years
student teacher ratio, class size | down | leading | customer | years
teacher retention, teachers staying | up | lagging | internal | years
time to feedback, marking time, feedback time, grading time, days to feedback | down | leading | customer | weeks
`;
